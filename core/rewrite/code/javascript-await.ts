/** Where JavaScript may wait: in an async function, or at the top of what is certainly an ES module; told from the tokens, denied when in doubt. */

import type { Token } from '../literals/tokens.ts';
import { startOfArrow } from './javascript-clauses.ts';
import { backwards, bracketsAround } from './walk.ts';

/** Undefined where the operand at `index` may be an `await`; otherwise why not, as the end of a sentence. */
export function whyNoAwait(text: string, tokens: readonly Token[], index: number, path: string): string | undefined {
  const around = bracketsAround(tokens, index);
  if (!around) return 'it is nested too deep';
  const closers = new Map(tokens.flatMap(({ mate }, at) => (mate >= 0 ? [[mate, at] as const] : [])));
  let inside = index;
  for (const opener of around) {
    const level = levelOf(text, tokens, closers, inside, opener);
    if (level !== 'further') return reasons[level];
    inside = opener;
  }
  const arrow = arrowBefore(text, tokens, inside);
  return arrow === undefined ? whyNotAtTop(tokens, path) : reasons[arrowLevel(tokens, arrow)];
}

type Level = 'async' | 'sync' | 'default' | 'class' | 'further';

const reasons: Readonly<Record<Level, string | undefined>> = {
  async: undefined,
  further: undefined,
  sync: 'the function around it is not async, so it cannot wait for the vault',
  default: 'the default of a parameter cannot wait for the vault',
  class: 'a field of a class cannot wait for the vault',
};

/** What the bracket at `opener` and its contents up to `inside` say. */
function levelOf(
  text: string,
  tokens: readonly Token[],
  closers: ReadonlyMap<number, number>,
  inside: number,
  opener: number,
): Level {
  const arrow = arrowBefore(text, tokens, inside);
  if (arrow !== undefined) return arrowLevel(tokens, arrow);
  switch (tokens[opener]?.text) {
    case '(':
      return isParameters(tokens, closers, opener) ? 'default' : 'further';
    case '{':
      return bodyLevel(tokens, opener);
    default:
      return 'further';
  }
}

/** The `=>` of the function whose body, without braces, holds the token at `index`. */
function arrowBefore(text: string, tokens: readonly Token[], index: number): number | undefined {
  let next = index;
  for (const at of backwards(tokens, index)) {
    const token = tokens[at];
    if (token?.text === '=>') return tokens[next]?.text === '{' && next === at + 1 ? undefined : at;
    if (!token || token.text === ',' || token.text === ';') return undefined;
    if (statementWords.has(token.text) && !isMember(tokens, at)) return undefined;
    if (startsStatement(text, tokens, at, next)) return undefined;
    next = token.mate >= 0 ? token.mate : at;
  }
  return undefined;
}

const statementWords: ReadonlySet<string> = new Set(
  'const let var return throw if for while do switch export import function class else try'.split(' '),
);

/** Without a semicolon a line break ends a statement where two operands would stand side by side. */
function startsStatement(text: string, tokens: readonly Token[], before: number, at: number): boolean {
  const [first, second] = [tokens[before], tokens[at]];
  if (!first || !second || second.kind === 'punctuation') return false;
  const ends = first.kind === 'punctuation' ? first.mate >= 0 : !operators.has(first.text);
  return ends && /[\r\n]/.test(text.slice(first.end, second.start));
}

const operators: ReadonlySet<string> = new Set('typeof void new delete in of instanceof await yield case'.split(' '));

function arrowLevel(tokens: readonly Token[], arrow: number): Level {
  const start = startOfArrow(tokens, arrow);
  return start !== undefined && tokens[start]?.text === 'async' ? 'async' : 'sync';
}

/** Parameters stand before a body or an arrow. */
function isParameters(tokens: readonly Token[], closers: ReadonlyMap<number, number>, opener: number): boolean {
  const head = tokens[opener - 1]?.text ?? '';
  if (controlWords.has(head)) return false;
  const after = tokens[(closers.get(opener) ?? -2) + 1]?.text ?? '';
  return after === '{' || after === '=>' || after === ':';
}

const controlWords: ReadonlySet<string> = new Set(['if', 'for', 'while', 'switch', 'with', 'catch', 'await']);

/** Of the braces at `opener`: a function's body, a class's, or a block or an object, in which one may do as around it. */
function bodyLevel(tokens: readonly Token[], opener: number): Level {
  const before = tokens[opener - 1];
  if (before?.text === '=>') return arrowLevel(tokens, opener - 1);
  const close = closeOfParameters(tokens, opener);
  if (close !== undefined) return headLevel(tokens, tokens[close]?.mate ?? -1);
  if (before?.text === 'static') return 'class';
  if (blockWords.has(before?.text ?? '')) return 'further';
  // Commas, types and whole groups may stand in the head of a class; a class before this one costs an offer at most.
  for (const at of backwards(tokens, opener)) {
    const text = tokens[at]?.text ?? '';
    if (at < 0 || (typeWords.has(text) && !isMember(tokens, at))) return 'class';
    if (text === ';' || (endsHead.has(text) && !isMember(tokens, at))) return 'further';
  }
  return 'further';
}

const blockWords: ReadonlySet<string> = new Set(['else', 'try', 'finally', 'do']);
const endsHead: ReadonlySet<string> = new Set(['const', 'let', 'var', 'return', 'throw', 'yield', 'await', 'case']);

function isMember(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === '?.';
}

const typeWords: ReadonlySet<string> = new Set(['class', 'enum', 'namespace', 'module', 'interface']);

/** The `)` of the parameters before a body, a simple return type in between or not. */
function closeOfParameters(tokens: readonly Token[], opener: number): number | undefined {
  if (tokens[opener - 1]?.text === ')') return opener - 1;
  for (const at of backwards(tokens, opener)) {
    const token = tokens[at];
    if (token?.text === ':') return tokens[at - 1]?.text === ')' ? at - 1 : undefined;
    if (!token || (token.kind === 'punctuation' && !['.', '<', '>', '|', '&', ',', ']'].includes(token.text))) return undefined;
  }
  return undefined;
}

/** By the words before the parameters at `opener`. */
function headLevel(tokens: readonly Token[], opener: number): Level {
  const head = tokens[opener - 1]?.text ?? '';
  if (controlWords.has(head)) return 'further';
  // A method may itself be called async.
  for (let at = head === 'function' ? opener - 1 : opener - 2; at > opener - 6; at--) {
    const token = tokens[at];
    if (token?.text === 'async') return 'async';
    if (token?.kind !== 'word' && token?.text !== '*') return 'sync';
  }
  return 'sync';
}

function whyNotAtTop(tokens: readonly Token[], path: string): string | undefined {
  if (/\.m[jt]s$/i.test(path)) return undefined;
  if (/\.c[jt]s$/i.test(path)) return 'a CommonJS module cannot wait at its top, so put it into an async function';
  if (/\.tsx?$/i.test(path))
    return 'TypeScript may make a CommonJS module of it, which cannot wait at its top, so put it into an async function';
  return isEsModule(tokens)
    ? undefined
    : 'nothing says that this is an ES module, which alone can wait at its top, so put it into an async function';
}

/** By an import or export declaration at its top. */
export function isEsModule(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text, kind, opener }, index) =>
      kind === 'word' &&
      opener < 0 &&
      (text === 'export' || (text === 'import' && !['(', '.'].includes(tokens[index + 1]?.text ?? ''))) &&
      tokens[index - 1]?.text !== '.',
  );
}
