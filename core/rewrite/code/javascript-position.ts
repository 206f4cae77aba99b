/** Where a literal may become any other expression in JavaScript and TypeScript: told from its neighbours, and denied when in doubt. */

import { endsOperand, isMemberName } from '../literals/javascript-operands.ts';
import type { Token } from '../literals/tokens.ts';
import { type IsValue, isObjectValue, isTernaryElse, isTernaryQuestion, startOfArrow } from './javascript-clauses.ts';
import { isBetweenAngles, isConstantPlace } from './typescript-types.ts';

/** Undefined when the literal from token `first` to `last` may become another expression; otherwise why not, as the end of a sentence. */
export function whyNoValue(tokens: readonly Token[], first: number, last: number): string | undefined {
  const before = tokens[first - 1]?.text ?? '';
  const after = tokens[last + 1]?.text ?? '';
  if (after === ':' && (before === '{' || before === ',')) return 'it is the key of an object';
  if (typeMarks.has(after) || before === '|' || before === '&') return 'it may be a type';
  if (after === '=' || after === '(' || after === '`') return 'it is a name';
  if (isAsConst(tokens, last)) return '"as const" makes it a type';
  return isValuePlace(tokens, first) ? undefined : 'no other expression can stand in its place for certain';
}

/** Whether the operand that starts at `index` stands where any expression may. */
export function isValuePlace(tokens: readonly Token[], index: number, depth = 0): boolean {
  const before = tokens[index - 1];
  // Nothing sensible is nested deeper, and the recursion has to end.
  if (!before || depth > 200) return false;
  if (before.kind === 'word') return valueWords.has(before.text) && !isMemberName(tokens, index - 1);
  const isValue = (start: number): boolean => isValuePlace(tokens, start, depth + 1);
  switch (before.text) {
    case '=':
      return !isConstantPlace(tokens, index - 1);
    case '(':
      return isValueList(tokens, index - 1, isValue);
    case '[':
      return isArray(tokens, index - 1, isValue);
    case ',':
      return isListOfValues(tokens, index - 1, isValue);
    case ':':
      return isTernaryElse(tokens, index - 1) || isObjectValue(tokens, index - 1, isValue);
    case '?':
      return isTernaryQuestion(tokens, index - 1);
    case '=>':
      return tokens[index]?.text !== '{' && isArrowOfValue(tokens, index - 1, isValue);
    case '${':
      return isField(tokens, index - 1, isValue);
    default:
      return valueOperators.has(before.text);
  }
}

const typeMarks: ReadonlySet<string> = new Set(['|', '&', '>']);
const valueWords: ReadonlySet<string> = new Set(['await', 'case', 'default', 'of', 'return', 'throw', 'typeof', 'yield']);
const valueOperators: ReadonlySet<string> = new Set('+ ! && || ?? == === != !== ... += &&= ||= ??='.split(' '));

/** The brackets at `opener` hold arguments, a condition or, being a value themselves, a parenthesised expression. */
function isValueList(tokens: readonly Token[], opener: number, isValue: IsValue): boolean {
  const callee = tokens[opener - 1];
  if (callee?.kind === 'word' && !isMemberName(tokens, opener - 1)) {
    if (moduleWords.has(callee.text)) return false;
    if (headWords.has(callee.text)) return true;
  }
  return endsOperand(tokens, opener - 1) || callee?.text === '>' || isValue(opener);
}

const moduleWords: ReadonlySet<string> = new Set(['import', 'require']);
const headWords: ReadonlySet<string> = new Set(['if', 'while', 'switch', 'for']);

/** Not an index, a tuple type or a computed key. */
function isArray(tokens: readonly Token[], opener: number, isValue: IsValue): boolean {
  return !endsOperand(tokens, opener - 1) && isValue(opener);
}

/** A comma separates values in arguments and arrays; in braces it separates names, and between angles types. */
function isListOfValues(tokens: readonly Token[], comma: number, isValue: IsValue): boolean {
  const opener = tokens[comma]?.opener ?? -1;
  if (isBetweenAngles(tokens, comma)) return false;
  if (tokens[opener]?.text === '(') return isValueList(tokens, opener, isValue);
  return tokens[opener]?.text === '[' && isArray(tokens, opener, isValue);
}

function isArrowOfValue(tokens: readonly Token[], arrow: number, isValue: IsValue): boolean {
  const start = startOfArrow(tokens, arrow);
  return start !== undefined && isValue(start);
}

/** Fields of a template literal type are types; those of a tagged template, a template or an element are values. */
function isField(tokens: readonly Token[], field: number, isValue: IsValue): boolean {
  const owner = tokens[field]?.opener ?? -1;
  if (tokens[owner]?.text !== '`') return owner >= 0;
  return endsOperand(tokens, owner - 1) || isValue(owner);
}

/** `'x' as const`, with or without parentheses. */
function isAsConst(tokens: readonly Token[], last: number): boolean {
  let after = last + 1;
  while (tokens[after]?.text === ')') after += 1;
  return tokens[after]?.text === 'as' && tokens[after + 1]?.text === 'const';
}
