/** Ternaries, object members and arrow functions of JavaScript, recognised backwards from their `:`, `?` or `=>`. */

import type { Token } from '../literals/tokens.ts';
import { isBetweenAngles } from './typescript-types.ts';
import { backwards } from './walk.ts';

/** Whether the operand that starts at an index stands where any expression may. */
export type IsValue = (start: number) => boolean;

/** Whether a `?` before this `:`, in the same brackets, makes it a ternary's. */
export function isTernaryElse(tokens: readonly Token[], colon: number): boolean {
  let closed = 0;
  for (const at of backwards(tokens, colon)) {
    const text = tokens[at]?.text;
    if (at < 0 || text === ',' || text === ';') return false;
    if (text === ':') closed += 1;
    if (text !== '?' || isOptionalMark(tokens, at)) continue;
    if (closed === 0) return isTernaryQuestion(tokens, at);
    closed -= 1;
  }
  return false;
}

/** Whether this `?` starts a ternary's first branch, and not that of a conditional type or an optional member. */
export function isTernaryQuestion(tokens: readonly Token[], question: number): boolean {
  if (isOptionalMark(tokens, question)) return false;
  for (const at of backwards(tokens, question)) {
    const text = tokens[at]?.text;
    if (at < 0 || text === 'extends') return false;
    if (text === ';' || text === '=' || text === 'return' || (text === ',' && !isBetweenAngles(tokens, at))) return true;
  }
  return true;
}

/** `name?:`, `name?,`, `name?)` and `name?=` are TypeScript's. */
function isOptionalMark(tokens: readonly Token[], question: number): boolean {
  return [':', ',', ')', '='].includes(tokens[question + 1]?.text ?? '');
}

/** Whether this `:` stands behind the key of an object that is itself a value, not of a type, a class or a block. */
export function isObjectValue(tokens: readonly Token[], colon: number, isValue: IsValue): boolean {
  const opener = tokens[colon]?.opener ?? -1;
  const key = tokens[colon - 1];
  if (tokens[opener]?.text !== '{' || !key) return false;
  const start = key.mate >= 0 ? key.mate : colon - 1;
  const isKey = key.kind === 'word' || key.kind === 'string' || (key.text === ']' && key.mate >= 0);
  return isKey && (start - 1 === opener || tokens[start - 1]?.text === ',') && isValue(opener);
}

/** The index where the function of this `=>` starts; undefined when that cannot be told. */
export function startOfArrow(tokens: readonly Token[], arrow: number): number | undefined {
  const start = startOfParameters(tokens, arrow);
  if (start === undefined || tokens[start - 1]?.text === '>') return undefined;
  return tokens[start - 1]?.text === 'async' ? start - 1 : start;
}

function startOfParameters(tokens: readonly Token[], arrow: number): number | undefined {
  const last = tokens[arrow - 1];
  if (last?.text === ')' && last.mate >= 0) return last.mate;
  const before = tokens[arrow - 2]?.text ?? '';
  if (last?.kind === 'word' && !returnTypeMarks.has(before)) return arrow - 1;
  for (const at of backwards(tokens, arrow)) {
    const token = tokens[at];
    if (token?.text === ')' && token.mate >= 0) return tokens[at + 1]?.text === ':' ? token.mate : undefined;
    if (token?.kind === 'punctuation' && !returnTypeMarks.has(token.text) && token.text !== ']') return undefined;
  }
  return undefined;
}

/** What may stand in a simple return type: `(): Promise<string | undefined> =>`. */
const returnTypeMarks: ReadonlySet<string> = new Set([':', '.', '<', '>', '|', '&', ',']);
