/** Whether `process` may mean anything but Node's in a JavaScript file; the expression that reads a variable stands or falls with it. */

import type { Token } from '../literals/tokens.ts';
import { isTernaryElse } from './javascript-clauses.ts';
import { backwards } from './walk.ts';

/** The first place that gives `process` another meaning, in whatever scope; an import or require of Node's own gives it none. */
export function otherProcess(text: string, tokens: readonly Token[]): Token | undefined {
  const found = tokens.flatMap((token, index) => (token.text === 'process' && token.kind === 'word' ? [index] : []));
  if (found.length === 0) return undefined;
  const closers = new Map<number, number>();
  for (const [index, { mate }] of tokens.entries()) if (mate >= 0) closers.set(mate, index);
  const index = found.find((at) => isBinding(tokens, closers, at) && !isNodes(text, tokens, at));
  return index === undefined ? undefined : tokens[index];
}

type Closers = ReadonlyMap<number, number>;

function isBinding(tokens: readonly Token[], closers: Closers, index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  const after = tokens[index + 1]?.text ?? '';
  if (declarationWords.has(before)) return tokens[index - 2]?.text !== 'declare';
  if (after === '=>' || before === 'as') return true;
  const opener = tokens[index]?.opener ?? -1;
  if (before === ',' && isDeclarationList(tokens, index)) return true;
  if (before !== '{' && before !== '(' && before !== ',' && before !== '...') return false;
  if (tokens[opener]?.text === '(') return isParameterList(tokens, closers, opener);
  return tokens[opener]?.text === '{' && [',', '}', '='].includes(after) && isPattern(tokens, closers, opener);
}

const declarationWords: ReadonlySet<string> = new Set('class const enum function import let namespace var'.split(' '));

/** `var i, process;` */
function isDeclarationList(tokens: readonly Token[], index: number): boolean {
  for (const at of backwards(tokens, index)) {
    const text = tokens[at]?.text;
    if (text === ';') return false;
    if (text === 'var' || text === 'let' || text === 'const') return true;
  }
  return false;
}

/** What follows the brackets tells `f(process)` from `f(process) {` and `(process) =>`. */
function isParameterList(tokens: readonly Token[], closers: Closers, opener: number): boolean {
  const next = (closers.get(opener) ?? -2) + 1;
  const after = tokens[next]?.text ?? '';
  // Behind parameters the colon of a return type may stand.
  const isHead = after === '{' || after === '=>' || (after === ':' && !isTernaryElse(tokens, next));
  return isHead && !['if', 'while', 'switch', 'for', 'with'].includes(tokens[opener - 1]?.text ?? '');
}

/** `const { process }`, `import { process }` or a parameter `({ process })`. */
function isPattern(tokens: readonly Token[], closers: Closers, opener: number): boolean {
  const before = tokens[opener - 1]?.text ?? '';
  if (declarationWords.has(before) || isImportClause(tokens, closers, opener)) return true;
  const around = tokens[opener]?.opener ?? -1;
  return tokens[around]?.text === '(' && isParameterList(tokens, closers, around);
}

function isImportClause(tokens: readonly Token[], closers: Closers, opener: number): boolean {
  return tokens[(closers.get(opener) ?? -2) + 1]?.text === 'from' && tokens[opener - 1]?.text !== 'export';
}

/** `import process from 'node:process'`, `const process = require('process')` and `= globalThis.process`. */
function isNodes(text: string, tokens: readonly Token[], index: number): boolean {
  const statement = text.slice(tokens[index]?.end, (tokens[index]?.end ?? 0) + 60);
  return /^\s*(?:from|=\s*require\s*\()\s*['"](?:node:)?process['"]|^\s*=\s*global(?:This)?\.process\b/.test(statement);
}
