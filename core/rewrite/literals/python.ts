/** The lexer of Python: strings with their prefixes, f-strings with their fields, comments and logical lines. Linear and total. */

import { endOfLine, endOfQuoted, type Lexed, matchAt, type Token, type TokenList, tokenList } from './tokens.ts';

export function lexPython(text: string): Lexed {
  const list = tokenList();
  let position = 0;
  while (position < text.length) {
    const opener = list.top();
    if (opener?.text === '`') position = readChunk(text, position, list, opener);
    else if (opener?.text === ':') position = readFormat(text, position, list);
    else position = readCode(text, position, list);
  }
  return list;
}

/** A string's opening as written, taken apart: `prefix` in lower case, `quotes` one or three. */
export interface Opening {
  readonly prefix: string;
  readonly quotes: string;
}

/** How the string or f-string at `token` opens. */
export function openingOf(text: string, token: Token): Opening {
  const written = matchAt(stringStart, text, token.start) ?? '';
  const prefix = written.replace(/["']+$/, '');
  return { prefix: prefix.toLowerCase(), quotes: written.slice(prefix.length) };
}

function readCode(text: string, position: number, list: TokenList): number {
  const character = text[position] ?? '';
  const blank = matchAt(space, text, position);
  if (blank) return position + blank.length;
  if (character === '\n' || character === '\r') return readLineBreak(text, position, list);
  if (character === '#') {
    const end = endOfLine(text, position);
    list.comment(position, end);
    return end;
  }
  const start = matchAt(stringStart, text, position);
  if (start) return readString(text, position, start, list);
  const name = matchAt(word, text, position);
  if (name) return add(list, position, name, 'word');
  if ('([{'.includes(character)) {
    list.open(character, position, position + 1);
    return position + 1;
  }
  const opening = openers.get(character);
  if (opening) {
    list.close(character, opening, position, position + 1);
    return position + 1;
  }
  if (character === ':' && list.top()?.text === '${') {
    list.open(':', position, position + 1);
    return position + 1;
  }
  return add(list, position, matchAt(operator, text, position) ?? character, 'punctuation');
}

/** A logical line ends where no bracket is open; blank lines count for nothing, and a half-typed f-string ends with its line. */
function readLineBreak(text: string, position: number, list: TokenList): number {
  const end = position + (text.startsWith('\r\n', position) ? 2 : 1);
  const field = list.top();
  const string = field && list.tokens[field.opener];
  if (string?.text === '`' && openingOf(text, string).quotes.length === 1) list.close('`', ['`'], position, position);
  if (!list.top() && list.last() && list.last()?.text !== '\n') list.add('punctuation', position, end, '\n');
  return end;
}

function readString(text: string, start: number, opening: string, list: TokenList): number {
  const from = start + opening.length;
  if (/[ft]/i.test(opening)) {
    list.open('`', start, from);
    return from;
  }
  const quotes = opening.replace(/^[a-z]+/i, '');
  const end = quotes.length === 3 ? endOfTriple(text, from, quotes) : endOfQuoted(text, from, quotes);
  if (end === undefined) {
    const line = quotes.length === 3 ? text.length : endOfLine(text, start);
    list.add('opaque', start, line);
    return line;
  }
  list.add('string', start, end, '', { start: from, end: end - quotes.length });
  return end;
}

function endOfTriple(text: string, start: number, quotes: string): number | undefined {
  for (let i = start; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text.startsWith(quotes, i)) return i + 3;
  }
  return undefined;
}

/** The text of an f-string up to its next field or its end; a line break ends a half-typed one. */
function readChunk(text: string, start: number, list: TokenList, opener: Token): number {
  const { prefix, quotes } = openingOf(text, opener);
  let end = start;
  while (end < text.length) {
    const character = text[end];
    if (text.startsWith(quotes, end)) {
      list.add('chunk', start, end);
      list.close('`', ['`'], end, end + quotes.length);
      return end + quotes.length;
    }
    if (quotes.length === 1 && (character === '\n' || character === '\r')) break;
    if (character === '\\') end += prefix.includes('r') ? 2 : (matchAt(namedCharacter, text, end)?.length ?? 2);
    else if ((character === '{' || character === '}') && text[end + 1] === character) end += 2;
    else if (character === '{') {
      list.add('chunk', start, end);
      list.open('${', end, end + 1);
      return end + 1;
    } else end += 1;
  }
  list.add('opaque', start, Math.min(end, text.length));
  list.close('`', ['`'], Math.min(end, text.length), Math.min(end, text.length));
  return Math.min(end, text.length);
}

/** Behind the colon of a field stands its format, in which fields may stand again. */
function readFormat(text: string, position: number, list: TokenList): number {
  const format = matchAt(formatText, text, position);
  if (format) {
    list.add('opaque', position, position + format.length);
    return position + format.length;
  }
  if (text[position] === '\n' || text[position] === '\r') {
    list.close('', [':'], position, position);
    return position;
  }
  if (text[position] === '{') list.open('${', position, position + 1);
  else list.close('}', ['${'], position, position + 1);
  return position + 1;
}

function add(list: TokenList, position: number, text: string, kind: 'word' | 'punctuation'): number {
  list.add(kind, position, position + text.length, text);
  return position + text.length;
}

const space = /(?:[ \t\f\ufeff]|\\(?:\r\n|\n|\r))+/y;
const stringStart = /(?:[rR]?[bBfFtT]|[bBfFtT]?[rR]|[uU])?(?:"""|'''|"|')/y;
const namedCharacter = /\\N\{[^}\r\n]*\}/y;
const formatText = /[^{}\r\n]+/y;
const word = /[\w\u0080-\uffff]+|\.\d\w*/y;
const operator = /->|:=|\.{3}|\*\*=?|\/\/=?|[-+*/%@&|^=!<>]=|[\s\S]/y;
const openers: ReadonlyMap<string, readonly string[]> = new Map([
  [')', ['(']],
  [']', ['[']],
  ['}', ['{', '${']],
]);
