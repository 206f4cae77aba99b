/** What a slash opens in JavaScript when it divides nothing: a comment or a regular expression. */

import { endOfLine } from './tokens.ts';

/** Undefined when no comment starts at `start`; one that never ends reaches to the end of the text. */
export function endOfComment(text: string, start: number): number | undefined {
  if (text.startsWith('//', start)) return endOfLine(text, start);
  if (!text.startsWith('/*', start)) return undefined;
  const end = text.indexOf('*/', start + 2);
  return end < 0 ? text.length : end + 2;
}

/** The end of the regular expression, or of its line when it has none. Flags are left to the next token. */
export function endOfRegex(text: string, start: number): number {
  let insideClass = false;
  for (let i = start + 1; i < text.length; i++) {
    const character = text[i];
    if (character === '\n' || character === '\r') return i;
    if (character === '\\') i += 1;
    else if (character === '[') insideClass = true;
    else if (character === ']') insideClass = false;
    else if (character === '/' && !insideClass) return i + 1;
  }
  return text.length;
}
