/** javascript-import: the edits that make imports hold before the first place that needs them, in the form and style of the file. */

import type { TextEdit } from '../../text/span.ts';
import type { Import } from '../idioms/idiom.ts';
import type { Token } from '../literals/tokens.ts';
import { type Obstacle, obstacle } from '../rewriting.ts';
import { isEsModule } from './javascript-await.ts';
import { mergedInserts } from './needs.ts';

export interface ImportPlace {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly path: string;
  readonly firstUse: number;
}

export function importEdits(place: ImportPlace, imports: readonly Import[]): readonly TextEdit[] | Obstacle {
  const edits: TextEdit[] = [];
  for (const one of imports) {
    if (isThere(place.text, one)) continue;
    const other = place.tokens.find(({ kind, text }) => kind === 'word' && text === one.name);
    if (other) return obstacle(other.start, `"${one.name}" has another meaning there`);
    const edit = importEdit(place, one);
    if (!edit) return obstacle(place.firstUse, `nothing tells how this file imports a module such as "${one.module}"`);
    edits.push(edit);
  }
  return mergedInserts(edits);
}

function isThere(text: string, { module, name }: Import): boolean {
  const names = String.raw`\{[^{}]*(?<![\w$])${name}(?![\w$])(?!\s*(?:as\b|:))[^{}]*\}`;
  const from = `['"]${module.replaceAll('.', '\\.')}['"]`;
  return new RegExp(`\\bimport\\s*${names}\\s*from\\s*${from}|\\bconst\\s*${names}\\s*=\\s*require\\(\\s*${from}\\s*\\)`).test(
    text,
  );
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
  const last = isModule ? lastImport(place) : lastRequire(place);
  const offset = last === undefined ? firstStatement(place) : endOfLine(text, last);
  if (offset === undefined || (!isModule && offset > place.firstUse)) return undefined;
  const isUnended = last !== undefined && offset === text.length && !/[\r\n]$/.test(text);
  const newText = isUnended ? lineBreak + line : line + lineBreak;
  return { span: { start: offset, end: offset }, newText: last === undefined ? newText + lineBreak : newText };
}

function isRequire(tokens: readonly Token[], { text, kind }: Token, index: number): boolean {
  return kind === 'word' && (text === 'require' || text === 'module') && tokens[index - 1]?.text !== '.';
}

/** The offset of the module's name in the last import of the block at the top. */
function lastImport({ tokens }: ImportPlace): number | undefined {
  let last: number | undefined;
  for (const [index, { text, opener, kind }] of tokens.entries()) {
    if (text !== 'import' || opener >= 0 || kind !== 'word' || ['(', '.'].includes(tokens[index + 1]?.text ?? '')) continue;
    const source = tokens.slice(index + 1, index + 400).find((token) => token.kind === 'string' && token.opener < 0);
    last = source?.start ?? last;
  }
  return last;
}

/** The same of `const … = require('…')` before the first use. */
function lastRequire({ tokens, firstUse }: ImportPlace): number | undefined {
  return tokens.findLast(
    (token, index) =>
      token.text === 'require' &&
      token.opener < 0 &&
      token.start < firstUse &&
      tokens[index - 1]?.text === '=' &&
      tokens[index + 1]?.text === '(',
  )?.start;
}

/** Behind directives such as `'use strict'`. */
function firstStatement({ text, tokens }: ImportPlace): number | undefined {
  let at = 0;
  while (tokens[at]?.kind === 'string' && tokens[at]?.opener === -1) at += tokens[at + 1]?.text === ';' ? 2 : 1;
  const token = tokens[at];
  if (!token) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', token.start - 1), text.lastIndexOf('\r', token.start - 1)) + 1;
  return text.slice(lineStart, token.start).trim() === '' ? lineStart : undefined;
}

function endOfLine(text: string, offset: number): number {
  const match = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
  match.lastIndex = offset;
  return offset + (match.exec(text)?.[0].length ?? 0);
}
