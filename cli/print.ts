/** print: the one way to a terminal for text that others wrote (paths, references, programs): nothing in it can move a cursor or hide. */

import { exitCodes } from './exit-codes.ts';

/** C0, C1 and DEL, bidirectional controls, zero-width and other invisible characters, line separators and lone surrogates become visible escapes. */
export function printable(text: string): string {
  return text.replace(invisible, (character) => shortEscapes.get(character) ?? `\\u{${codeOf(character)}}`);
}

/** JSON that any parser reads back and that is harmless on a terminal. */
export function printableJson(value: unknown): string {
  const units = (text: string) =>
    Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
  return JSON.stringify(value, undefined, 2).replace(invisible, (character) =>
    character === '\n' ? character : units(character),
  );
}

/** One sentence on stderr about an expected failure; the exit code to end with. */
export function complain(sentence: string): number {
  note(sentence);
  return exitCodes.error;
}

/** One sentence on stderr beside the work. Its foreign parts must have gone through `printable`. */
export function note(sentence: string): void {
  process.stderr.write(`secretref: ${sentence}\n`);
}

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

const shortEscapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
