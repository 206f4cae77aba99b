/** foreign: what a file of another scanner amounts to here, and how its loosely shaped contents are read. */

import type { Silencer } from '../silencer.ts';

export type ForeignRead =
  | {
      readonly kind: 'read';
      readonly silencer: Silencer;
      /** Clauses about what was left out. */
      readonly warnings: readonly string[];
    }
  /** `problem` is a clause. */
  | { readonly kind: 'malformed'; readonly problem: string };

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Undefined when the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
