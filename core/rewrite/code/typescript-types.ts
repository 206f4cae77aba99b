/** The places of TypeScript in which `=` is followed by a type or a constant: aliases, enums, type parameters and ambient declarations. */

import type { Token } from '../literals/tokens.ts';
import { backwards } from './walk.ts';

/** Whether what follows the `=` at `equals` must be a literal or a type; true when in doubt. */
export function isConstantPlace(tokens: readonly Token[], equals: number): boolean {
  const target = tokens[equals - 1];
  const before = tokens[equals - 2];
  if (target?.kind === 'string') return true;
  if (target?.text === '>' && isGenericAlias(tokens, equals)) return true;
  if (target?.kind === 'word' && before?.kind === 'word' && (before.text === 'type' || before.text === 'extends')) return true;
  if (before?.text === '<' || (before?.text === ',' && isBetweenAngles(tokens, equals - 2))) return true;
  if (isDeclaration(before) && tokens[equals - 3]?.text === 'declare') return true;
  return isInEnumOrAmbient(tokens, tokens[equals]?.opener ?? -1);
}

/** `Box<'a', 'b'>`: nothing but names, literals, dots and commas back to the angle. A list longer than the walk is no list of types. */
export function isBetweenAngles(tokens: readonly Token[], comma: number): boolean {
  for (const at of backwards(tokens, comma)) {
    const token = tokens[at];
    if (token?.text === '<') return true;
    if (!token) return false;
    if (token.kind === 'punctuation' && token.text !== ',' && token.text !== '.') return false;
  }
  return false;
}

function isGenericAlias(tokens: readonly Token[], equals: number): boolean {
  for (const at of backwards(tokens, equals)) {
    const token = tokens[at];
    if (!token || token.text === 'type') return true;
    if (isDeclaration(token) || token.text === ';' || token.text === '=') return false;
  }
  return false;
}

function isDeclaration(token: Token | undefined): boolean {
  return token?.kind === 'word' && ['const', 'let', 'var'].includes(token.text);
}

function isInEnumOrAmbient(tokens: readonly Token[], opener: number): boolean {
  if (tokens[opener - 2]?.text === 'enum') return true;
  let around = opener;
  for (let depth = 0; around >= 0 && depth < 50; depth++) {
    const head = tokens.slice(Math.max(0, around - 12), around).map(({ text }) => text);
    const statement = head.slice(head.findLastIndex((text) => text === ';' || text === '{' || text === '}') + 1);
    if (tokens[around]?.text === '{' && statement.includes('declare')) return true;
    around = tokens[around]?.opener ?? -1;
  }
  return false;
}
