/** split: tokens that a program puts together from strings: `"sk_live_" + "…"`, `'ghp_' . '…'`, `"AKIA" "…"` in C and Python. */

import type { Language } from '../../text/language.ts';
import { nameBefore } from '../assignments/name-before.ts';
import type { Candidate } from './candidate.ts';
import type { CompiledRule } from './compiled-rule.ts';
import { isNarrow } from './pattern-shape.ts';
import { nameSight } from './sight.ts';

// The end of a string, an operator or none, perhaps a line break, the beginning of the next.
const anyJoint =
  /["'`](?:\}\$\{|[ \t]{0,8}(?:\+|\.{1,2}|&|<>|\|\|)?[ \t]{0,8}\\?(?:\r?\n[ \t]{0,60}(?:(?:\+|\.{1,2}|&|<>|\|\|)[ \t]{0,8})?)?)["'`]/y;
const noDoubledQuote = new RegExp(`(?!(["'\`])\\1)${anyJoint.source}`, 'y');
const rest = /[^"'`\\\r\n]{1,500}(?=["'`])/y;
const mostJoints = 8;
const longest = 2000;

/** What stands before the keyword and behind the last string, for what a pattern looks at round its match. */
const beside = 64;

/** Those of the rules that are met where the string with the keyword `word`, which ends at `end`, is joined to others. */
export type MatchSplit = (rules: readonly CompiledRule[], word: string, end: number) => readonly Candidate[];

/**
 * Languages in which strings that touch each other are joined. In most others, SQL, CSV and YAML among them, a quote that is doubled inside of a
 * string stands for itself, and in the rest it is an error.
 */
const joinedByTouch: ReadonlySet<string> = new Set(
  'awk c cpp cuda-cpp dart dockerfile fish makefile objective-c objective-cpp python ruby shellscript'.split(' '),
);

/** To be asked in the order of the text. */
export function splitsIn(text: string, { id }: Language): MatchSplit {
  const joint = joinedByTouch.has(id) ? anyJoint : noDoubledQuote;
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
  joint: RegExp,
): readonly Candidate[] {
  joint.lastIndex = close;
  if (!joint.test(text)) return none;
  const from = Math.max(0, end - word.length - beside);
  const { joined, placeOf, firstEnd } = join(text, from, close, joint);
  const keyword = end - word.length - from;
  return rules.flatMap((by): Candidate[] => {
    const place = by.shape().places?.get(word);
    if (by.rank > 0 || by.rule.near || !place || !isNarrow(place) || keyword < place.min) return [];
    const met = by.search().between(joined, Math.max(0, keyword - place.max), keyword - place.min);
    if (!met || met.secret.end <= firstEnd) return [];
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
