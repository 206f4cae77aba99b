/** The lexer of every language that is described by a lexicon: strings with their fields, comments, brackets and lines. Total. */

import type { Span } from '../../text/span.ts';
import { type Heredoc, openHeredoc, readHeredocs } from './heredocs.ts';
import type { Lexicon, StringForm } from './lexicon.ts';
import { endOfLine, type Lexed, matchAt, type TokenList, tokenList } from './tokens.ts';

/** A string token's form, and what inside it is code. */
export interface Literal {
  readonly form: StringForm;
  readonly opening: string;
  readonly closing: string;
  readonly fields: readonly Span[];
}

export interface LexedCode extends Lexed {
  /** By the index of its token. */
  readonly literals: ReadonlyMap<number, Literal>;
}

/** One reading of a text, or of the code in a field of one of its strings. */
export interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly list: TokenList;
  readonly literals: Map<number, Literal>;
  readonly heredocs: Heredoc[];
  readonly depth: number;
}

export function lexCode(text: string, lexicon: Lexicon): LexedCode {
  const reading: Reading = { text, lexicon, list: tokenList(), literals: new Map(), heredocs: [], depth: 0 };
  let position = text.startsWith('#!') ? endOfLine(text, 0) : 0;
  if (position > 0) reading.list.comment(0, position);
  if (lexicon.island) position = startOfIsland(reading, position);
  while (position < text.length) position = readCode(reading, position);
  return { ...reading.list, literals: reading.literals };
}

/** Reads one token, comment or blank, and returns the next position. */
function readCode(reading: Reading, position: number): number {
  const { text, lexicon, list } = reading;
  const blank = matchAt(space, text, position);
  if (blank) return position + blank.length;
  const character = text[position] ?? '';
  if (character === '\n' || character === '\r') return readLineBreak(reading, position);
  if (lexicon.island && text.startsWith(lexicon.island.close, position)) return startOfIsland(reading, position);
  if (lexicon.starts.includes(character)) {
    const end = readSpecial(reading, position);
    if (end !== undefined) return end;
  }
  const word = matchAt(lexicon.word ?? plainWord, text, position);
  if (word) return add(list, position, word, 'word');
  if ('([{'.includes(character)) list.open(character, position, position + 1);
  else if (')]}'.includes(character)) {
    list.close(character, [openerOf(character)], position, position + 1);
    if (lexicon.statements === 'forms' && !list.top()) list.add('punctuation', position + 1, position + 1, ';');
  } else return add(list, position, matchAt(operator, text, position) ?? character, 'punctuation');
  return position + 1;
}

/** What is between islands is opaque. */
function startOfIsland({ text, lexicon, list }: Reading, position: number): number {
  if (!lexicon.island) return position;
  const { open } = lexicon.island;
  open.lastIndex = position;
  const found = open.exec(text);
  const end = found ? found.index + found[0].length : text.length;
  if (end > position) list.add('opaque', position, end, ';');
  return end;
}

function readLineBreak(reading: Reading, position: number): number {
  const { text, lexicon, list, heredocs } = reading;
  const end = position + (text.startsWith('\r\n', position) ? 2 : 1);
  if (lexicon.statements === 'lines' && list.last() && list.last()?.text !== '\n') list.add('punctuation', position, end, '\n');
  return heredocs.length > 0 ? readHeredocs(reading, end) : end;
}

/** A comment, string or opaque thing; undefined when none starts here. */
function readSpecial(reading: Reading, position: number): number | undefined {
  const { text, lexicon, list } = reading;
  const comment = matchAt(lexicon.comment, text, position)?.length ?? nestedLength(text, position, lexicon);
  if (comment) {
    list.comment(position, position + comment);
    return position + comment;
  }
  if (lexicon.heredocs) {
    const end = openHeredoc(reading, lexicon.heredocs, position);
    if (end !== undefined) return end;
  }
  for (const form of lexicon.strings) {
    const opening = matchAt(form.opening, text, position);
    if (opening) return readString(reading, form, position, opening);
  }
  const opaque =
    (lexicon.opaque && matchAt(lexicon.opaque, text, position)) ??
    (lexicon.opaqueOperand && expectsOperand(list) ? matchAt(lexicon.opaqueOperand, text, position) : undefined);
  if (!opaque) return undefined;
  // A directive stands between statements, and ends the one before.
  list.add('opaque', position, position + opaque.length, opaque.startsWith('#') ? ';' : '');
  return position + opaque.length;
}

function nestedLength(text: string, start: number, { nestedComment }: Lexicon): number | undefined {
  if (!nestedComment || !text.startsWith(nestedComment[0], start)) return undefined;
  const [open, close] = nestedComment;
  let depth = 1;
  let end = start + open.length;
  while (depth > 0 && end < text.length) {
    if (text.startsWith(close, end)) depth -= 1;
    else if (text.startsWith(open, end)) depth += 1;
    else {
      end += 1;
      continue;
    }
    end += open.length;
  }
  return Math.min(end, text.length) - start;
}

/** Behind an operator, an opening bracket, a line's end, or a word that no division follows. */
function expectsOperand(list: TokenList): boolean {
  const last = list.last();
  if (!last) return true;
  if (last.kind === 'word') return operandWords.has(last.text);
  return last.kind === 'punctuation' && ![')', ']', '}'].includes(last.text);
}

const operandWords: ReadonlySet<string> = new Set(
  'and elsif if in not or return split unless until when while grep map'.split(' '),
);

function readString(reading: Reading, form: StringForm, start: number, opening: string): number {
  const { text, list, literals } = reading;
  const closing = form.closing(opening);
  const from = start + opening.length;
  const { end, behind, fields } = findEnd(reading, form, from, closing);
  if (end === undefined || behind === undefined) {
    const line = form.lines === 'many' ? text.length : endOfLine(text, start);
    list.add('opaque', start, line);
    return line;
  }
  literals.set(list.tokens.length, { form, opening, closing: text.slice(end, behind), fields });
  const inside = form.margin === 'closing' ? withoutLastLine(text, from, end) : end;
  list.add('string', start, behind, '', { start: from, end: inside });
  return behind;
}

/** The line of the closing mark is no part of a text that its indentation is taken from. */
function withoutLastLine(text: string, start: number, end: number): number {
  const last = /\r?\n[ \t]*$/.exec(text.slice(start, end));
  return last ? start + last.index : end;
}

/** Where the closing mark stands, undefined when nowhere, and the fields before it. The empty mark stands at `limit`. */
export function findEnd(
  reading: Reading,
  form: StringForm,
  start: number,
  closing: string | RegExp,
  limit = reading.text.length,
): { readonly end?: number; readonly behind?: number; readonly fields: readonly Span[] } {
  const { text } = reading;
  const fields: Span[] = [];
  const opener = form.brackets ? text[start - 1] : undefined;
  let depth = 0;
  let position = start;
  while (position < limit) {
    const skipped = form.skip && matchAt(form.skip, text, position);
    if (skipped) {
      position += skipped.length;
      continue;
    }
    const behind = endOfClosing(text, position, closing);
    if (opener && text[position] === opener && opener !== closing) depth += 1;
    if (behind > position && depth > 0) depth -= 1;
    else if (behind > position) return { end: position, behind, fields };
    if (form.lines === 'one' && (text[position] === '\n' || text[position] === '\r')) return { fields };
    const end = endOfField(reading, form, position);
    if (end > position) fields.push({ start: position, end });
    position = Math.max(end, position + 1);
  }
  return closing === '' ? { end: limit, behind: limit, fields } : { fields };
}

function endOfClosing(text: string, position: number, closing: string | RegExp): number {
  if (typeof closing !== 'string') return position + (matchAt(closing, text, position)?.length ?? 0);
  return position + (text.startsWith(closing, position) ? closing.length : 0);
}

/** The offset behind the field or variable that starts here, or `start` when none does. */
function endOfField({ text, lexicon, depth }: Reading, form: StringForm, start: number): number {
  const opening = form.field && matchAt(form.field, text, start);
  if (!opening || depth > 8) return start + (form.variable ? (matchAt(form.variable, text, start)?.length ?? 0) : 0);
  const { island: _, ...inner } = lexicon;
  const list = tokenList();
  const reading: Reading = { text, lexicon: inner, list, literals: new Map(), heredocs: [], depth: depth + 1 };
  const bracket = opening.at(-1) ?? '';
  list.open(bracket, start, start + opening.length);
  let position = start + opening.length;
  while (position < text.length && list.top()) {
    position = readCode(reading, position);
    if (form.lines === 'one' && text[position] === '\n') break;
  }
  return position;
}

function openerOf(closer: string): string {
  return closer === ')' ? '(' : closer === ']' ? '[' : '{';
}

function add(list: TokenList, position: number, text: string, kind: 'word' | 'punctuation'): number {
  list.add(kind, position, position + text.length, text);
  return position + text.length;
}

const space = /(?:[ \t\f\v\ufeff\u00a0]|\\(?:\r\n|\n|\r))+/y;
const plainWord = /[\w\u0080-\uffff]+/y;
const operator = /=>|->|<-|::|:=|\?\?=?|\?[.:]|&&=?|\|\|=?|\|>|<>|\+\+|--|\.{2,3}[<=]?|\/\/=?|[-+*/%&|^!<>=~.]=+|<<|>>/y;
