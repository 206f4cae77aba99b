/** The lexer of JavaScript, TypeScript and JSON: strings, templates, comments, regular expressions and, where asked for, JSX. Linear and total. */

import { endsOperand, jsxMayStart } from './javascript-operands.ts';
import { readChildren, readTag } from './jsx.ts';
import { endOfComment, endOfRegex } from './slash.ts';
import { endOfLine, endOfQuoted, type Lexed, matchAt, type TokenList, tokenList } from './tokens.ts';

export function lexJavaScript(text: string, syntax: 'jsx' | 'no-jsx'): Lexed {
  const list = tokenList();
  let position = text.startsWith('#!') ? endOfLine(text, 0) : 0;
  if (position > 0) list.comment(0, position);
  while (position < text.length) position = reader(list, syntax)(text, position, list);
  return list;
}

/** Reads one token, or white space, at a position and returns the next position. */
type Read = (text: string, position: number, list: TokenList) => number;

function reader(list: TokenList, syntax: 'jsx' | 'no-jsx'): Read {
  switch (list.top()?.text) {
    case '`':
      return readTemplate;
    case '<':
    case '</':
      return readTag;
    case '<>':
      return readChildren;
    default:
      return syntax === 'jsx' ? readCodeOrTag : readCode;
  }
}

function readTemplate(text: string, start: number, list: TokenList): number {
  let end = start;
  while (end < text.length && text[end] !== '`' && !(text[end] === '$' && text[end + 1] === '{'))
    end += text[end] === '\\' ? 2 : 1;
  if (end >= text.length) {
    list.add('opaque', start, text.length);
    return text.length;
  }
  list.add('chunk', start, end);
  if (text[end] === '`') {
    list.close('`', ['`'], end, end + 1);
    return end + 1;
  }
  list.open('${', end, end + 2);
  return end + 2;
}

function readCodeOrTag(text: string, position: number, list: TokenList): number {
  if (text[position] !== '<' || !jsxMayStart(text, position, list.tokens)) return readCode(text, position, list);
  list.open('<', position, position + 1);
  return position + 1;
}

function readCode(text: string, position: number, list: TokenList): number {
  const character = text[position] ?? '';
  const blank = matchAt(space, text, position);
  if (blank) return position + blank.length;
  if (character === '"' || character === "'") return readString(text, position, list);
  if (character === '/') return readSlash(text, position, list);
  const name = matchAt(word, text, position);
  if (name) return add(list, position, name, 'word');
  if ('([{`'.includes(character)) {
    list.open(character, position, position + 1);
    return position + 1;
  }
  const opening = openers.get(character);
  if (!opening) return add(list, position, matchAt(operator, text, position) ?? character, 'punctuation');
  list.close(character, opening, position, position + 1);
  return position + 1;
}

function readString(text: string, start: number, list: TokenList): number {
  const end = endOfQuoted(text, start + 1, text[start] ?? '');
  if (end === undefined) {
    const line = endOfLine(text, start);
    list.add('opaque', start, line);
    return line;
  }
  list.add('string', start, end, '', { start: start + 1, end: end - 1 });
  return end;
}

function readSlash(text: string, start: number, list: TokenList): number {
  const comment = endOfComment(text, start);
  if (comment !== undefined) {
    list.comment(start, comment);
    return comment;
  }
  if (endsOperand(list.tokens, list.tokens.length - 1)) return add(list, start, '/', 'punctuation');
  const end = endOfRegex(text, start);
  list.add('opaque', start, end);
  return end;
}

function add(list: TokenList, position: number, text: string, kind: 'word' | 'punctuation'): number {
  list.add(kind, position, position + text.length, text);
  return position + text.length;
}

const space = /\s+/y;
const word = /[\w$#\\\u0080-\uffff]+|\.\d\w*/y;
const operator = /=>|\.{3}|\?\.(?!\d)|\?\?=?|&&=?|\|\|=?|[=!]==?|\+\+|--|\*\*=?|[-+*%&|^<>]=/y;
const openers: ReadonlyMap<string, readonly string[]> = new Map([
  [')', ['(']],
  [']', ['[']],
  ['}', ['{', '${']],
]);
