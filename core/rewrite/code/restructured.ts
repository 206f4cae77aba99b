/** Restructured: a declaration that takes constants only becomes one that takes a lookup, where nothing else needs its constant. */

import type { CodeIdiom, Restructured } from '../idioms/code-idiom.ts';
import type { LexedCode } from '../literals/lex-code.ts';
import { goesOn, type Head } from './heads.ts';

export interface Found {
  readonly rule: Restructured;
  readonly first: number;
  readonly isFree: (text: string) => boolean;
}

/** Of a declaration that holds this string and nothing else. */
export function restructuredHere(
  { restructured = [] }: CodeIdiom,
  { tokens }: LexedCode,
  index: number,
  heads: readonly Head[],
): Found | undefined {
  const own = heads[0];
  const after = tokens[index + 1];
  const isLast = !after || after.text === ';' || (after.text === '\n' && !goesOn(tokens[index], tokens[index + 2]));
  for (const rule of isLast && own ? restructured : []) {
    const found = rule.head.exec(`${heads[1]?.text ?? ''} ¦ ${own?.text ?? ''}`);
    if (!found || !own) continue;
    const name = found.groups?.['name'] ?? '';
    const isFree = (text: string): boolean => !rule.unless(name).test(text) && rule.only?.(name).test(text) !== false;
    return { rule, first: own.first, isFree };
  }
  return undefined;
}
