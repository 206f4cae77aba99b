/** compose: what was read becomes the variables' values; one that no environment can carry is refused by name. */

import { formatReference } from '../core/reference/reference.ts';
import { Secret } from '../core/secret.ts';
import { showForeign } from '../core/text/foreign.ts';
import type { Resolution, Wanted } from './resolution.ts';

/** `read` holds a value for the canonical text of every reference in `wanted`. */
export function composeValues(
  wanted: readonly Wanted[],
  read: ReadonlyMap<string, Secret>,
  notices: readonly string[] = [],
): Resolution {
  const values = new Map<string, Secret>();
  const masked = new Map<string, Secret>();
  for (const { variable, parts } of wanted) {
    let text = '';
    for (const part of parts) {
      const secret = part.kind === 'reference' ? read.get(formatReference(part.reference)) : undefined;
      text += part.kind === 'text' ? part.text : (secret?.reveal() ?? '');
      if (part.kind === 'reference' && secret && parts.length > 1) masked.set(formatReference(part.reference), secret);
    }
    const problem = problemOf(variable, text);
    if (problem) return { kind: 'failed', message: problem };
    values.set(variable, new Secret(text, variable));
  }
  return { kind: 'resolved', values, masked: new Map([...values, ...masked]), notices };
}

function problemOf(variable: string, text: string): string | undefined {
  if (text.includes('\0'))
    return `The value of ${showForeign(variable)} has a NUL character, which no environment can carry; store it encoded.`;
  // Linux takes 128 KiB for one variable, its name included; the program would fail to start without a word why.
  if (Buffer.byteLength(text) + variable.length + 2 > 131_072)
    return `The value of ${showForeign(variable)} is over 128 KiB, which no environment can carry; give the program a file instead.`;
  return undefined;
}
