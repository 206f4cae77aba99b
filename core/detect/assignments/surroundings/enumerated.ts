/** enumerated: a long value that is itself a row of names with signs, `a=1 b=2 …`: what they are given is read name by name, and the whole is no credential. */

import type { Span } from '../../../text/span.ts';

const shortest = 64;
/** Nearly no generator gives so many in so few units as a value may have. */
const mostSigns = 8;

/** Looks at the value up to the sign that tells: of thousands of names in a line, each would be given all that follows. */
export function isEnumerated(text: string, { start, end }: Span): boolean {
  if (end - start < shortest) return false;
  let signs = 0;
  for (let at = start; at < end && signs < mostSigns; at++) signs += isSign(text.charCodeAt(at)) ? 1 : 0;
  return signs === mostSigns;
}

/** `=` or `:`. */
function isSign(unit: number): boolean {
  return unit === 61 || unit === 58;
}
