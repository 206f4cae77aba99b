/** Where a Python module gives a name its meaning: told from the words around it, and taken for a rebinding when in doubt. */

import type { Token } from '../literals/tokens.ts';
import { topLevelStatements } from './python-statements.ts';

export interface Binding {
  readonly kind: 'import' | 'other';
  readonly start: number;
}

/** Where the module's name gets its meaning: by a top-level import, or by anything else. */
export function findBindings(text: string, tokens: readonly Token[], module: string): Binding[] {
  const bindings: Binding[] = [];
  const imports = new Set<number>();
  for (const { first, last } of topLevelStatements(text, tokens)) {
    if (tokens[first]?.text !== 'import') continue;
    for (let at = first + 1; at <= last; at++) imports.add(at);
  }
  let lineStart = 0;
  tokens.forEach((token, index) => {
    if (token.text === '\n') lineStart = index + 1;
    const before = tokens[index - 1]?.text ?? '';
    if (token.text !== module || token.kind !== 'word' || before === '.') return;
    const after = tokens[index + 1]?.text ?? '';
    const isImported = before === 'import' || before === ',';
    if (imports.has(index) && isImported) {
      if (!isRenamed(tokens, index)) bindings.push({ kind: 'import', start: token.start });
    } else if (bindingWords.has(before) || isTarget(token, after) || isParameter(tokens, lineStart, token, before, after))
      bindings.push({ kind: 'other', start: token.start });
  });
  return bindings;
}

/** `import os as o` and `import os.path as p` leave the module's own name unbound. */
function isRenamed(tokens: readonly Token[], index: number): boolean {
  let at = index + 1;
  while (tokens[at]?.text === '.') at += 2;
  return tokens[at]?.text === 'as';
}

const bindingWords: ReadonlySet<string> = new Set('as class def del for global import lambda nonlocal'.split(' '));

function isTarget(token: Token, after: string): boolean {
  return after === ':=' || (token.opener < 0 && ['=', ':', '+='].includes(after));
}

/** A parameter of a function, or one name of an import from elsewhere. */
function isParameter(tokens: readonly Token[], lineStart: number, token: Token, before: string, after: string): boolean {
  const isListed = ['(', ',', '*', '**'].includes(before) && after !== '.';
  const head = tokens[lineStart]?.text ?? '';
  return isListed && (head === 'from' || (['def', 'async'].includes(head) && token.opener >= 0));
}
