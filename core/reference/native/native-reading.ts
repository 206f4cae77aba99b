/** NativeReading: what one native form makes of a text that has it. */

import type { Reference } from '../reference.ts';

export type NativeReading =
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** `why` ends a sentence: "it has no field". */
  | { readonly kind: 'malformed'; readonly why: string };

export function malformed(why: string): NativeReading {
  return { kind: 'malformed', why };
}

export function reading(
  provider: string,
  path: readonly string[],
  options: Reference['options'] = [],
  pointer: readonly string[] = [],
): NativeReading {
  return { kind: 'reference', reference: { provider, path, options, pointer } };
}

/** The options that say something. */
export function given(options: Readonly<Record<string, string | undefined>>): Reference['options'] {
  return Object.entries(options).flatMap(([key, value]) => (value ? [[key, value] as const] : []));
}
