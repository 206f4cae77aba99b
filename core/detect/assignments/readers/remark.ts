/**
 * remark: `name: value` without quotes where a language that has quotes holds text: in a comment, a docstring, a here-document. Such text
 * is prose, so only what a generator gives is a value.
 */

import { isCommented, lineBefore } from '../comment-line.ts';
import { isGenerated } from '../generated.ts';
import type { Named, Reading } from '../reading.ts';

const sign =
  /["'`*]{0,2}[ \t]{0,20}(?:=>?|->|:{1,2}(?=[ \t*]))[ \t*]{0,20}(["'`]?)(?=[^\s"'`,;&<>(){}[\]|\\]{9})(?=[^\s"'`,;&<>(){}[\]|\\]{0,64}?\d)/y;
const digit = /\d/g;
/** From a name's end to the last digit that tells. */
const farthestDigit = 120;
const stop = /[\s"'`,;&<>(){}[\]|\\]/g;
const longest = 512;

/** A line that is nothing but a name and its value needs no mark of a comment. */
export function readRemark({ text, name, ahead }: Named): Reading | undefined {
  if (!ahead.has(digit, name.end, farthestDigit)) return undefined;
  sign.lastIndex = name.end;
  const quote = sign.exec(text)?.[1];
  if (quote === undefined) return undefined;
  const start = sign.lastIndex;
  const stopped = ahead.next(stop, start, longest + 1);
  if (stopped === undefined || !text.startsWith(quote, stopped)) return undefined;
  const given = text.slice(start, stopped).replace(/(?:[.:!?*]|\*\/|-->){1,4}$/, '');
  const end = start + given.length;
  // The place is told sooner than what a generator gives.
  if (!fillsLine(text, name.start, start, end) && !isCommented(text, name.start)) return undefined;
  if (!isGenerated(text, name, given)) return undefined;
  return { value: { start, end }, shape: 'label' };
}

const lineStart = /^[ \t>*+"'-]{0,60}$/;
const lineRest = /["'`]?[ \t]{0,20}(?:$|[\r\n])/y;

function fillsLine(text: string, nameStart: number, start: number, end: number): boolean {
  lineRest.lastIndex = end;
  return lineRest.test(text) && !text.startsWith('0x', start) && lineStart.test(lineBefore(text, nameStart));
}
