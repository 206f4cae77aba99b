/** Where a literal may become any other expression in Python: told from its neighbours, and denied when in doubt. */

import type { Token } from '../literals/tokens.ts';
import { backwards, bracketsAround } from './walk.ts';

/** Undefined when the literal at `index` may become another expression; otherwise why not, as the end of a sentence. */
export function whyNoValue(tokens: readonly Token[], index: number): string | undefined {
  const around = bracketsAround(tokens, index);
  // The quotes of a field depend on the Python version, and its `=` prints its source.
  if (!around) return 'it is nested too deep';
  if (around.some((opener) => tokens[opener]?.text === '${')) return 'it stands in a field of another string';
  if (isPattern(tokens, around.at(-1) ?? index)) return 'a pattern of a match statement takes only literals';
  return isValuePlace(tokens, index) ? undefined : 'no other expression can stand in its place for certain';
}

/** Whether the operand that starts at `index` stands where any expression may. */
function isValuePlace(tokens: readonly Token[], index: number, depth = 0): boolean {
  const before = tokens[index - 1];
  // Nothing sensible is nested deeper, and the recursion has to end.
  if (!before || depth > 200) return false;
  if (before.kind === 'word') return valueWords.has(before.text) && tokens[index - 2]?.text !== '.';
  const isList = (opener: number): boolean => {
    const isTrailer = endsOperand(tokens[opener - 1]);
    if (tokens[opener]?.text === '(') return isTrailer || isValuePlace(tokens, opener, depth + 1);
    return !isTrailer && isValuePlace(tokens, opener, depth + 1);
  };
  switch (before.text) {
    case '(':
    case '[':
    case '{':
      return isList(index - 1);
    case ',':
      return before.opener < 0 || isList(before.opener);
    case ':':
      return isLambda(tokens, index - 1) || (tokens[before.opener]?.text === '{' && isList(before.opener));
    default:
      return valueOperators.has(before.text);
  }
}

const valueWords: ReadonlySet<string> = new Set('and assert await elif else if in is not or return while yield'.split(' '));
const valueOperators: ReadonlySet<string> = new Set('= += := == != + % * **'.split(' '));

/** A bracket behind an operand calls or indexes it. */
function endsOperand(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'word') return !operatorWords.has(token.text);
  return token.kind !== 'punctuation' || token.mate >= 0;
}

const operatorWords: ReadonlySet<string> = new Set(
  'and as assert await case del elif else except for from if import in is lambda not or raise return while with yield'.split(' '),
);

/** `lambda x: …`; any other colon outside braces is an annotation, a slice or a block. */
function isLambda(tokens: readonly Token[], colon: number): boolean {
  for (const at of backwards(tokens, colon)) {
    const text = tokens[at]?.text;
    if (at < 0 || text === ':' || text === '\n' || text === ';') return false;
    if (text === 'lambda') return true;
  }
  return false;
}

/** On a logical line that starts with `case …` or `type …` and does not use these words as names. */
function isPattern(tokens: readonly Token[], index: number): boolean {
  let first = index;
  for (const at of backwards(tokens, index)) {
    if (tokens[at]?.text === '\n' || tokens[at]?.text === ';') break;
    first = at;
  }
  const word = tokens[first]?.text;
  return (word === 'case' || word === 'type') && first !== index && !['=', '.', ',', ':'].includes(tokens[first + 1]?.text ?? '');
}
