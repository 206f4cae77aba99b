/** JSX inside JavaScript: tags with their attributes, and the text between them, which no edit touches. */

import { endOfComment } from './slash.ts';
import { matchAt, type TokenList } from './tokens.ts';

/** Inside `<Name …>` or `</Name>`: one token, or white space, at `position`. */
export function readTag(text: string, position: number, list: TokenList): number {
  const character = text[position] ?? '';
  const space = matchAt(blank, text, position);
  if (space) return position + space.length;
  if (character === '"' || character === "'") return readAttribute(text, position, list);
  if (character === '{') {
    list.open('${', position, position + 1);
    return position + 1;
  }
  if (character === '>') return endTag(position, list);
  if (text.startsWith('/>', position)) {
    list.close('/>', ['<', '</'], position, position + 2);
    return position + 2;
  }
  const comment = endOfComment(text, position);
  if (comment !== undefined) {
    list.comment(position, comment);
    return comment;
  }
  const word = matchAt(name, text, position);
  list.add(word ? 'word' : 'punctuation', position, position + (word ?? character).length, word ?? character);
  return position + (word ?? character).length;
}

/** Between tags: the text up to the next tag or expression, or what opens there. */
export function readChildren(text: string, position: number, list: TokenList): number {
  const words = matchAt(prose, text, position);
  if (words) {
    list.add('opaque', position, position + words.length);
    return position + words.length;
  }
  if (text[position] === '{') {
    list.open('${', position, position + 1);
    return position + 1;
  }
  if (!text.startsWith('</', position)) {
    list.open('<', position, position + 1);
    return position + 1;
  }
  list.close('', ['<>'], position, position);
  list.open('</', position, position + 2);
  return position + 2;
}

/** Behind an opening tag come its children; behind a closing tag the element is a finished operand. */
function endTag(position: number, list: TokenList): number {
  const isOpening = list.top()?.text === '<';
  list.close(isOpening ? '>' : '/>', ['<', '</'], position, position + 1);
  if (isOpening) list.open('<>', position + 1, position + 1);
  return position + 1;
}

function readAttribute(text: string, start: number, list: TokenList): number {
  const quote = text.indexOf(text[start] ?? '', start + 1);
  const end = quote < 0 ? text.length : quote + 1;
  if (quote < 0) list.add('opaque', start, end);
  else list.add('attribute', start, end, '', { start: start + 1, end: quote });
  return end;
}

const blank = /\s+/y;
const name = /[^\s"'{}<>/=]+/y;
const prose = /[^<{]+/y;
