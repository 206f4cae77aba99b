/** split: tokens that a program puts together from strings: `"sk_live_" + "…"`, `'ghp_' . '…'`, `"AKIA" "…"` in C and Python. */

import type { Language } from '../../text/language.ts';
import { nameBefore } from '../assignments/name-before.ts';
import type { Candidate } from './candidate.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { isNarrow } from './pattern-shape.ts';
import type { Met } from './search.ts';
import { nameSight } from './sight.ts';

const operator = '(?:\\+|\\.{1,2}|&|<>|\\|\\|)';
const nextLine = '\\\\?\\r?\\n[ \\t]{0,60}';
// The end of a string, an operator, perhaps a line break before or behind it, the beginning of the next.
const byOperator = `\\}\\$\\{|[ \\t]{0,8}(?:${operator}[ \\t]{0,8}(?:${nextLine}(?:${operator}[ \\t]{0,8})?)?|${nextLine}${operator}[ \\t]{0,8})`;
const byBlank = `[ \\t]{0,8}(?:${nextLine})?`;
const rest = /[^"'`\\\r\n]{1,500}(?=["'`])/y;
const mostJoints = 8;
const longest = 2000;

/** What stands before the keyword and behind the last string, for what a pattern looks at round its match. */
const beside = 64;

/** Those of the rules that are met where the string with the keyword `word`, which ends at `end`, is joined to others. */
export type MatchSplit = (rules: readonly CompiledRule[], word: string, end: number) => readonly Candidate[];

/** How strings are joined: by an operator everywhere, and by standing side by side, or touching, in some languages. */
interface Joint {
  readonly any: RegExp;
  readonly operator: RegExp;
}

const between = (inside: string): RegExp => new RegExp(`["'\`](?:${inside})["'\`]`, 'y');
const operatorJoint = between(byOperator);
const jointOf = new Map<string, RegExp>([
  ...'awk c cpp cuda-cpp dart objective-c objective-cpp python ruby'
    .split(' ')
    .map((id) => [id, between(`${byOperator}|${byBlank}`)] as const),
  // Elsewhere a quote that is doubled inside of a string stands for itself, as in SQL, CSV and YAML, or is an error.
  ...'dockerfile fish makefile shellscript'.split(' ').map((id) => [id, between(`${byOperator}|`)] as const),
]);

/** To be asked in the order of the text. */
export function splitsIn(text: string, { id }: Language): MatchSplit {
  const joint = { any: jointOf.get(id) ?? operatorJoint, operator: operatorJoint };
  // So far there are letters, however many keywords stand among them.
  let seen = 0;
  return (rules, word, end) => {
    // Vendors' rules come first, and no others are meant.
    if (rules[0]?.rank !== 0) return none;
    let close = end < seen ? seen : end;
    while (close < end + mostBefore && isPart(text.charCodeAt(close))) close += 1;
    seen = close;
    return isQuote(text.charCodeAt(close)) ? matchJoined(rules, text, word, end, close, joint) : none;
  };
}

const none: readonly Candidate[] = [];

function matchJoined(
  rules: readonly CompiledRule[],
  text: string,
  word: string,
  end: number,
  close: number,
  joint: Joint,
): readonly Candidate[] {
  if (!isAt(joint.any, text, close)) return none;
  const from = Math.max(0, end - word.length - beside);
  const { joined, placeOf, firstEnd } = join(text, from, close, joint.any);
  const first = isAt(joint.operator, text, close) ? undefined : text.slice(from, close + 1);
  const keyword = end - word.length - from;
  return rules.flatMap((by): Candidate[] => {
    const place = by.shape().places?.get(word);
    if (by.rank > 0 || by.rule.near || !place || !isNarrow(place) || keyword < place.min) return [];
    const meet = (text: string): Met | undefined =>
      by.search().between(text, Math.max(0, keyword - place.max), keyword - place.min);
    const met = meet(joined);
    // In a command, a text or a list within a string, whole tokens stand side by side with what is no part of them.
    if (!met || met.secret.end <= firstEnd || (first !== undefined && meet(first))) return [];
    const span = { start: placeOf(met.secret.start), end: placeOf(met.secret.end - 1) + 1 };
    const name = nameBefore(text, span.start);
    const value = joined.slice(met.secret.start, met.secret.end);
    return [{ by: split(by), at: placeOf(met.start), span, value, ...(name === undefined ? {} : { name }) }];
  });
}

/** What of a token may stand between its keyword and the joint; most are parted behind the keyword. */
const mostBefore = 48;

function isQuote(unit: number): boolean {
  return unit === 34 || unit === 39 || unit === 96;
}

function isPart(unit: number): boolean {
  return unit < 128 && parts[unit] === 1;
}

const parts = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[\w.-]/.test(String.fromCharCode(unit))));

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

interface Joined {
  readonly joined: string;
  /** Where the unit of the joined text stands in the text. */
  placeOf(at: number): number;
  /** Where the first string ends in the joined text. */
  readonly firstEnd: number;
}

function join(text: string, from: number, close: number, joint: RegExp): Joined {
  const parts = [{ at: 0, from }];
  let joined = text.slice(from, close);
  let end = close;
  joint.lastIndex = close;
  while (parts.length <= mostJoints && joined.length < longest && joint.test(text)) {
    const next = joint.lastIndex;
    rest.lastIndex = next;
    if (!rest.test(text)) break;
    parts.push({ at: joined.length, from: next });
    joined += text.slice(next, rest.lastIndex);
    end = rest.lastIndex;
    joint.lastIndex = end;
  }
  const placeOf = (at: number): number => {
    const part = parts.findLast((one) => one.at <= at);
    return part ? part.from + at - part.at : at;
  };
  return { joined: joined + text.slice(end, end + beside), placeOf, firstEnd: close - from };
}

/** It sees as far as readers of names do. */
function split(by: CompiledRule): CompiledRule {
  return { ...by, sight: () => nameSight };
}
