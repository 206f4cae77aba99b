/** print: the one way to a terminal for text that others wrote (paths, references, programs): nothing in it can move a cursor or hide. */

import { invisible } from '../core/text/printable.ts';
import { exitCodes } from './exit-codes.ts';

export { printable } from '../core/text/printable.ts';

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
