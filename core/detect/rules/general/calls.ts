/** calls: functions that take a credential though no name beside it says so, as rows of names and the argument's place. */

import { groupBy } from '../../../text/group-by.ts';

export interface Calls {
  /** Parted by single blanks, with what stands before the last part where that says what is meant; `*name` is any name that ends so. */
  readonly names: string;
  /** Which argument it is, from 1; the first and the last of several. */
  readonly at: readonly [first: number, last?: number];
  /** Where no bracket opens the arguments, as in Ruby. */
  readonly opens?: '(' | ' ';
}

/** What a match begins with, up to where the argument begins. */
export function callsPattern(rows: readonly Calls[]): string {
  return [...groupBy(rows, opening)]
    .map(([open, rows]) => `(?:${rows.flatMap(namesOf).map(sourceOf).join('|')})${open}`)
    .join('|');
}

export function callsKeywords(rows: readonly Calls[]): readonly string[] {
  const words = rows.flatMap((row) => namesOf(row).map((name) => `${name.replace('*', '').toLowerCase()}${row.opens ?? '('}`));
  return [...new Set(words)];
}

function opening({ at: [first, last = first], opens = '(' }: Calls): string {
  const open = opens === ' ' ? ' ' : '\\(';
  return last === 1 ? `${open}\\s{0,40}` : `${open}(?:${argument},){${first - 1},${last - 1}}\\s{0,40}`;
}

function namesOf({ names }: Calls): readonly string[] {
  return names.split(' ');
}

function sourceOf(name: string): string {
  return name.startsWith('*') ? escaped(name.slice(1)) : `(?<![A-Za-z0-9])${escaped(name)}`;
}

function escaped(name: string): string {
  return name.replaceAll('.', '\\.');
}

const plain = '[^()[\\]{}"\'\\x60,;]';
const string = '"[^"\\r\\n]{0,100}"|\'[^\'\\r\\n]{0,100}\'|\\x60[^\\x60]{0,100}\\x60';

/** Brackets in brackets in brackets. */
const bracketed = within(60, within(30, within(20)));

/** An expression up to a comma outside of strings and brackets. */
const argument = `${plain}{0,60}(?:(?:${string}|${bracketed})${plain}{0,20}){0,2}`;

function within(longest: number, nested?: string): string {
  const inner = `[^()[\\]{};]{0,${longest}}`;
  return `[([{]${inner}${nested === undefined ? '' : `(?:${nested}${inner}){0,2}`}[)\\]}]`;
}

/** Calls that only turn a text into bytes or a key. */
const dressed =
  '(?:(?:new )?(?:[\\w.:]{0,40}(?:\\(\\)[\\w.]{0,12})?(?:from|bytes|string|str|decode|binary|hex2bin|unhexlify|from_?hex|TextEncoder\\(\\)\\.encode|encode|slice|array|key|keyfor|secret|plaintext|utf8|data|some)|\\[\\]byte)!?\\(\\s{0,8}){0,2}[A-Za-z@$&]{0,2}';

/** What is looked up first, in whose absence the literal counts. */
const lookUp = `(?:[\\w.$]{1,60}(?:\\[["'][\\w.-]{1,60}["']\\])?\\s{0,4}(?:\\|\\||\\?\\?|\\?:|or)\\s{0,4}|[\\w.]{0,30}(?:getenv|get|fetch|env)\\(["'][\\w.-]{1,60}["'],\\s{0,4})?`;

/** A string that is the whole argument. */
export const keyLiteral = `${lookUp}(?:[a-z]{1,16}: )?${dressed}\\\\{0,3}["'\\x60](?<secret>[^\\s"'\\x60\\\\$<>{}]{8,512})\\\\{0,3}["'\\x60](?!\\s{0,4}(?:[+%&]|\\.\\s?(?:format|replace|concat)))`;
