/** alphabet-runs: base64 (either alphabet) and hexadecimal, which are long runs of few characters without a mark of their own. */

import type { Span } from '../../text/span.ts';
import { decodeBase64 } from '../checksums/base64.ts';
import { shortestLongRun } from '../engine/long-runs.ts';
import { isPrintable, isText, longestRun, type Run } from './run.ts';

/** Those of the long runs that are encoded texts; of what is longer than others the beginning is read. */
export function alphabetRuns(text: string, longRuns: readonly Span[]): Run[] {
  return longRuns.flatMap(({ start, end }): Run[] => {
    const run = decodeRun(text, start, Math.min(end, start + longestRun));
    if (!run || end - start <= longestRun) return run ? [run] : [];
    return [{ ...run, span: { start: run.span.start, end: end + paddingAt(text, end) } }];
  });
}

/** What a text of that alphabet means, where it is encoded text. */
export function decodeAlphabet(text: string): string | undefined {
  return decodeRun(text, 0, text.length)?.decoded;
}

/** Units of `=` that belong to what ends at `end`. */
export function paddingAt(text: string, end: number): number {
  return text.startsWith('==', end) ? 2 : text.startsWith('=', end) ? 1 : 0;
}

function decodeRun(text: string, start: number, end: number): Run | undefined {
  const isPrefixed = text.startsWith('0x', start);
  const first = isPrefixed ? start + 2 : start;
  if (isHex(text, first, end)) {
    const decoded = beginsAsHexText(text, first) ? decodeHex(text.slice(first, end)) : '';
    return isText(decoded) ? { span: { start, end }, decoded } : undefined;
  }
  for (const from of beginnings(text, start, end)) {
    if (!looksLikeBase64Text(text, from, end)) continue;
    const isCut = end - start === longestRun;
    const decoded = narrowed(decodeBase64(text.slice(from, isCut ? end - ((end - from) % 4) : end)) ?? '');
    if (isText(decoded)) return { span: { start: from, end: end + paddingAt(text, end) }, decoded };
  }
  return undefined;
}

/** The run's own, and what stands behind a word or a path that is joined to it by one of the alphabet's own signs. */
function beginnings(text: string, start: number, end: number): readonly number[] {
  const found = [start];
  const last = Math.min(start + farthestJoint, end - shortestLongRun);
  for (let at = start; at < last && found.length <= mostJoints; at++) if (!isLetterOrDigit(text, at)) found.push(at + 1);
  return found;
}

const farthestJoint = 60;
const mostJoints = 4;

function isLetterOrDigit(text: string, at: number): boolean {
  return sextet(text, at) < 62;
}

/** UTF-16, as PowerShell takes its commands, without the empty halves. */
function narrowed(decoded: string): string {
  return decoded.charCodeAt(1) === 0 && decoded.charCodeAt(3) === 0 ? decoded.replace(/([\s\S])\0/g, '$1') : decoded;
}

/** Six units tell nearly always, before anything is decoded. */
function beginsAsHexText(text: string, start: number): boolean {
  for (let at = start; at < start + 12; at += 2) {
    if (!isPrintable((digit(text, at) << 4) | digit(text, at + 1))) return false;
  }
  return true;
}

/** Six bytes at the beginning and six in the middle tell nearly always; some of them may be no ASCII. */
function looksLikeBase64Text(text: string, start: number, end: number): boolean {
  const middle = start + (((end - start) >> 1) & ~3);
  const inside = plainBytes(text, middle);
  return inside === 6 || plainBytes(text, start) + inside >= 9;
}

/** How many of the six bytes that begin at `start` are printable, or NUL as in UTF-16. */
function plainBytes(text: string, start: number): number {
  let count = 0;
  for (let at = start; at < start + 8; at += 4) {
    const bits = (sextet(text, at) << 18) | (sextet(text, at + 1) << 12) | (sextet(text, at + 2) << 6) | sextet(text, at + 3);
    count += isPlain(bits >> 16) + isPlain((bits >> 8) & 0xff) + isPlain(bits & 0xff);
  }
  return count;
}

function isPlain(byte: number): number {
  return byte === 0 || isPrintable(byte) ? 1 : 0;
}

function isHex(text: string, start: number, end: number): boolean {
  if ((end - start) % 2 === 1) return false;
  for (let i = start; i < end; i++) if (digit(text, i) < 0) return false;
  return true;
}

function decodeHex(text: string): string {
  return text.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** -1 for what is no hexadecimal digit. */
function digit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 48 && unit <= 57) return unit - 48;
  const small = unit | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
}

function sextet(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return unit - 71;
  if (unit >= 65 && unit <= 90) return unit - 65;
  if (unit >= 48 && unit <= 57) return unit + 4;
  return unit === 43 || unit === 45 ? 62 : 63;
}
