/** javascript-import: the edits that make imports hold before the first place that needs them, in the form and style of the file. */

import type { TextEdit } from '../../text/span.ts';
import type { Import } from '../idioms/idiom.ts';
import type { Token } from '../literals/tokens.ts';
import { type Obstacle, obstacle } from '../rewriting.ts';
import { isEsModule } from './javascript-await.ts';
import { mergedInserts } from './needs.ts';
import { backwards } from './walk.ts';

export interface ImportPlace {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly path: string;
  readonly firstUse: number;
}

export function importEdits(place: ImportPlace, imports: readonly Import[]): readonly TextEdit[] | Obstacle {
  const edits: TextEdit[] = [];
  for (const one of imports) {
    if (isThere(place, one)) continue;
    const other = place.tokens.find(({ kind, text }) => kind === 'word' && text === one.name);
    if (other) return obstacle(other.start, `"${one.name}" has another meaning there`);
    const edit = importEdit(place, one);
    if (!edit) return obstacle(place.firstUse, `nothing tells how this file imports a module such as "${one.module}"`);
    edits.push(edit);
  }
  return mergedInserts(edits);
}

/** Whether a declaration at the top of the file gives this name of this module its own meaning. */
function isThere({ text, tokens }: ImportPlace, { module, name }: Import): boolean {
  return tokens.some((token, index) => {
    const opener = tokens[token.opener];
    if (token.text !== name || token.kind !== 'word' || opener?.text !== '{' || opener.opener >= 0) return false;
    if (!['{', ','].includes(tokens[index - 1]?.text ?? '') || !['}', ','].includes(tokens[index + 1]?.text ?? '')) return false;
    const close = tokens.findIndex(({ mate }) => mate === token.opener);
    const head = tokens[token.opener - 1]?.text;
    const [from, bracket, source] = [tokens[close + 1]?.text, tokens[close + 2]?.text, tokens[close + 3]];
    const holds = (string: Token | undefined): boolean =>
      string?.inside !== undefined && text.slice(string.inside.start, string.inside.end) === module;
    if (from === 'from') return (head === 'import' || head === ',') && holds(tokens[close + 2]);
    return head === 'const' && from === '=' && bracket === 'require' && holds(tokens[close + 4] ?? source);
  });
}

function importEdit(place: ImportPlace, { module, name }: Import): TextEdit | undefined {
  const { text, tokens, path } = place;
  const isTyped = /\.[mc]?tsx?$/i.test(path);
  const isModule = isTyped || /\.mjs$/i.test(path) || isEsModule(tokens);
  const isCommon = !isModule && (/\.cjs$/i.test(path) || tokens.some((token, index) => isRequire(tokens, token, index)));
  if (!isModule && !isCommon) return undefined;
  const quote = /\b(?:from|require\()\s*(['"])/.exec(text)?.[1] ?? "'";
  const end = tokens.some((token) => token.text === ';') || tokens.length === 0 ? ';' : '';
  const source = `${quote}${module}${quote}`;
  const line = isModule ? `import { ${name} } from ${source}${end}` : `const { ${name} } = require(${source})${end}`;
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const first = isModule ? firstImport(place) : firstRequire(place);
  const offset = first ?? firstStatement(place);
  if (offset === undefined || (!isModule && offset > place.firstUse)) return undefined;
  const newText = line + lineBreak;
  return { span: { start: offset, end: offset }, newText: first === undefined ? newText + lineBreak : newText };
}

function isRequire(tokens: readonly Token[], { text, kind }: Token, index: number): boolean {
  return kind === 'word' && (text === 'require' || text === 'module') && tokens[index - 1]?.text !== '.';
}

/** The offset of the line that the first import begins: where one ends is harder to tell. */
function firstImport({ text, tokens }: ImportPlace): number | undefined {
  const first = tokens.find(
    (token, index) =>
      token.text === 'import' &&
      token.kind === 'word' &&
      token.opener < 0 &&
      tokens[index - 1]?.text !== '.' &&
      !['(', '.'].includes(tokens[index + 1]?.text ?? ''),
  );
  return first && startOfLine(text, first.start);
}

/** The same of the first `const … = require('…')`. */
function firstRequire({ text, tokens, firstUse }: ImportPlace): number | undefined {
  const index = tokens.findIndex(
    (token, at) => token.text === 'require' && token.opener < 0 && tokens[at - 1]?.text === '=' && tokens[at + 1]?.text === '(',
  );
  const declared = [...backwards(tokens, index)].find((at) => ['const', 'let', 'var'].includes(tokens[at]?.text ?? ''));
  const start = declared === undefined ? undefined : tokens[declared]?.start;
  return start === undefined || start > firstUse ? undefined : startOfLine(text, start);
}

/** Behind directives such as `'use strict'`. */
function firstStatement({ text, tokens }: ImportPlace): number | undefined {
  let at = 0;
  while (tokens[at]?.kind === 'string' && tokens[at]?.opener === -1) at += tokens[at + 1]?.text === ';' ? 2 : 1;
  const token = tokens[at];
  if (!token) return undefined;
  return startOfLine(text, token.start);
}

/** Undefined when something stands before it on its line. */
function startOfLine(text: string, offset: number): number | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[\s\ufeff]*$/.test(text.slice(start, offset)) ? start : undefined;
}
