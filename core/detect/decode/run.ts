/** Run: a stretch of a line that is one text in an encoding, and that text. */

import type { Span } from '../../text/span.ts';

export interface Run {
  readonly span: Span;
  readonly decoded: string;
  /** With one more line, which may be a stranger: asked where the run itself holds nothing. */
  readonly longer?: Run;
}

/** Nothing that is worth a look is shorter. */
export const shortestRun = 16;

/** What is longer is mostly data, images, fonts, source maps, and is read so far. */
export const longestRun = 65_536;

/** Most of a text is printable ASCII; what only looks encoded decodes to anything. Linear. */
export function isText(decoded: string): boolean {
  if (decoded.length < shortestRun) return false;
  let printable = 0;
  for (let i = 0; i < decoded.length; i++) if (isPrintable(decoded.charCodeAt(i))) printable += 1;
  return printable * 8 >= decoded.length * 7;
}

export function isPrintable(unit: number): boolean {
  return (unit >= 32 && unit < 127) || unit === 10 || unit === 13 || unit === 9;
}
