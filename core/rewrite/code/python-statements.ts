/** The statements of a Python module that stand at its top level. */

import type { Token } from '../literals/tokens.ts';

export interface Statement {
  /** The index of the first token of a logical line without indentation, and of the one that ends it. */
  readonly first: number;
  readonly last: number;
}

/** In order; a line is at the top level when nothing stands before it. */
export function topLevelStatements(text: string, tokens: readonly Token[]): Statement[] {
  const statements: Statement[] = [];
  let first = 0;
  tokens.forEach((token, index) => {
    if (token.text !== '\n' && index < tokens.length - 1) return;
    const start = tokens[first]?.start ?? 0;
    if (start === 0 || /[\r\n\ufeff]/.test(text[start - 1] ?? '')) statements.push({ first, last: index });
    first = index + 1;
  });
  return statements;
}
