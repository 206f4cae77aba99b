/** call: a method that takes a credential: `setPassword("…")`, `.apiKey("…")`, `withAuthToken("…")`. */

import { literalAfter } from '../literal.ts';
import type { Named, Reading } from '../reading.ts';

// What gives, tests or makes a credential takes something else.
const takes =
  /(?:^|[.>:])(?:(?:set|with|use|add|put)[A-Z_]?\w{0,40}|(?!get|is|has|find|fetch|check|validate|verify|decode|encode|parse|remove|delete|read|load|request|create|new|generate|hash|compare|by)[a-z]{0,10}_?(?:password|passwd|pass|secret|token|[a-zA-Z]{1,12}[kK]ey|credential))$/i;

export function readCall({ text, name }: Named): Reading | undefined {
  if (text.charAt(name.end) !== '(') return undefined;
  const called = text.slice(name.start, name.end);
  if (!takes.test(called)) return undefined;
  const verb = sets.exec(called)?.[0];
  if (verb === undefined && !/[.>:]/.test(text.slice(Math.max(0, name.start - 1), name.end))) return undefined;
  const value = literalAfter(text, name.end + 1);
  if (!value || !/^\\?["'`]\s{0,20}[,)]/.test(text.slice(value.end, value.end + 24))) return undefined;
  return { value, shape: 'argument', name: { start: name.start + (verb ?? '').length, end: name.end } };
}

/** What is left of the name behind it is what is given. */
const sets = /^.{0,60}?(?:^|[.>:])(?:[sS]et|[wW]ith|[uU]se|[aA]dd|[pP]ut)(?:_|(?=[A-Z]))/;
