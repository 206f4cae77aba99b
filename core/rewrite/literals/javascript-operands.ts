/** Whether an operand or an operator comes next in JavaScript: what tells a regular expression from a division and a tag from a comparison. */

import { matchAt, type Token } from './tokens.ts';

/** Whether the token at `index` ends an operand, so that a call, an index or an operator may follow it. */
export function endsOperand(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.kind === 'word') return !operatorWords.has(token.text) || isMemberName(tokens, index);
  if (token.kind !== 'punctuation') return true;
  switch (token.text) {
    case ')':
      return !headWords.has(tokens[token.mate - 1]?.text ?? '');
    case '`':
      return token.mate >= 0;
    case ']':
    case '++':
    case '--':
    case '/>':
      return true;
    default:
      // Behind a block's brace a statement starts; an object's brace is hardly ever divided by anything.
      return false;
  }
}

/** Whether the `<` at `position` opens an element: it must stand where only an operand can, and not look like type parameters. */
export function jsxMayStart(text: string, position: number, tokens: readonly Token[]): boolean {
  const before = tokens.at(-1);
  if (!before || endsOperand(tokens, tokens.length - 1)) return false;
  if (before.kind !== 'word' && !elementPlaces.has(before.text)) return false;
  return matchAt(tagStart, text, position) !== undefined && matchAt(typeParameters, text, position) === undefined;
}

/** In `a.default` and `a?.default` the word is a name. */
export function isMemberName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text;
  return before === '.' || before === '?.';
}

/** Words after which an operand comes; every other word is an operand, or ends one. */
const operatorWords: ReadonlySet<string> = new Set(
  'await case default delete do else extends in instanceof new of return throw typeof void yield'.split(' '),
);
const headWords: ReadonlySet<string> = new Set(['if', 'while', 'for', 'with']);
const elementPlaces: ReadonlySet<string> = new Set('( [ , = => ? : && || ?? ! ${'.split(' '));
const tagStart = /<[>A-Za-z_$]/y;
const typeParameters = /<(?:const\s+)?[A-Z]\w*\s*(?:,|=\s|extends\b|>\s*\()/y;
