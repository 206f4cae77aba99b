/** yaml-parts: what of YAML has an end of its own: quoted scalars, blocks of lines, and collections in brackets. */

import type { Span } from '../../text/span.ts';
import { behind, matchAt, type Scalar } from './scalar.ts';
import { doubleQuoted, plainInFlow, singleQuoted } from './yaml-styles.ts';

/** Behind the closing quote, maybe some lines further; undefined when there is none. */
export function endOfQuoted(text: string, start: number): number | undefined {
  const pattern = text[start] === '"' ? doubleInside : singleInside;
  const end = behind(pattern, text, start + 1);
  return text[end] === text[start] ? end + 1 : undefined;
}

export interface Block {
  /** Spaces before each line. */
  readonly indentation: number;
  /** From the first line's text to the last line's. */
  readonly start: number;
  readonly end: number;
  /** The line behind it. */
  readonly next: number;
}

/** The lines of a block from `at` on, which are indented more than `outer`; `digit` of its header says by how much, 0 leaves it to the first line. */
export function endOfBlock(text: string, at: number, outer: number, digit: number): Block | undefined {
  const first = behind(blankLines, text, at);
  const indentation = digit > 0 ? Math.max(outer, 0) + digit : behind(spaces, text, first) - first;
  if (indentation <= outer) return { indentation: 0, start: at, end: at, next: at };
  let end = first;
  let next = first;
  while (next < text.length) {
    const content = behind(spaces, text, next);
    const isBlank = content >= text.length || text[content] === '\n' || text[content] === '\r';
    if (!isBlank && content - next < indentation) break;
    const lineEnd = behind(restOfLine, text, next);
    if (!isBlank) end = lineEnd;
    next = behind(lineBreak, text, lineEnd);
  }
  return {
    indentation,
    start: Math.min(first + indentation, end),
    end,
    next: end === first ? first : behind(lineBreak, text, end),
  };
}

/** What is read so far. */
export interface Lists {
  readonly scalars: Scalar[];
  readonly comments: Span[];
}

/** The offset behind a collection in brackets; undefined where it cannot be read. */
export function readFlow(text: string, start: number, outer: readonly string[], lists: Lists): number | undefined {
  if (outer.length > deepest) return undefined;
  const close = text[start] === '{' ? '}' : ']';
  let at = start + 1;
  const skip = (): void => {
    for (;;) {
      at = behind(white, text, at);
      if (text[at] !== '#' || !/\s/.test(text[at - 1] ?? '')) return;
      const end = behind(restOfLine, text, at);
      lists.comments.push({ start: at, end });
      at = end;
    }
  };
  /** One scalar or collection; its span when it is a scalar, which may still turn out to be a key. */
  const readItem = (keys: readonly string[]): Scalar | 'collection' | undefined => {
    at = behind(properties, text, at);
    const from = at;
    const character = text[at] ?? '';
    if (character === '{' || character === '[') {
      const end = readFlow(text, at, keys, lists);
      if (end === undefined) return undefined;
      at = end;
      return 'collection';
    }
    if (character === '"' || character === "'") {
      const end = endOfQuoted(text, at);
      if (end === undefined) return undefined;
      at = end;
      const style = character === '"' ? doubleQuoted : singleQuoted;
      return { span: { start: from, end }, inside: { start: from + 1, end: end - 1 }, keys, style };
    }
    if (matchAt(unreadable, text, at)) return undefined;
    const end = from + (matchAt(plain, text, at)?.[0].trimEnd().length ?? 0);
    if (end === from && character !== ':') return undefined;
    at = end;
    return { span: { start: from, end }, inside: { start: from, end }, keys, style: plainInFlow };
  };
  for (;;) {
    skip();
    if (text[at] === close) return at + 1;
    const element = [...outer, '*'];
    const item = readItem(element);
    if (!item) return undefined;
    skip();
    let scalar = item === 'collection' || close === '}' ? undefined : item;
    if (text[at] === ':') {
      // A key on several lines, or one that is a collection, is nothing that people write.
      if (item === 'collection' || /[\r\n]/.test(text.slice(item.span.start, at))) return undefined;
      at += 1;
      skip();
      const key = text.slice(item.inside.start, item.inside.end);
      const isEmpty = text[at] === ',' || text[at] === close;
      const value = isEmpty ? 'collection' : readItem(close === '}' ? [...outer, key] : [...element, key]);
      if (!value) return undefined;
      scalar = value === 'collection' ? undefined : { ...value, entryStart: item.span.start };
      skip();
    } else if (item === 'collection' && close === '}') return undefined;
    if (text[at] !== ',' && text[at] !== close) return undefined;
    if (scalar) lists.scalars.push(scalar);
    if (text[at] === ',') at += 1;
  }
}

/** Nobody nests deeper by hand. */
const deepest = 60;

const doubleInside = /(?:[^"\\]|\\[\s\S])*/y;
const singleInside = /(?:[^']|'')*/y;
const spaces = / */y;
const white = /[ \t\r\n]*/y;
const blankLines = /(?: *(?:\r\n|[\r\n]))*/y;
const restOfLine = /[^\r\n]*/y;
const lineBreak = /\r\n|[\r\n]/y;
const properties = /(?:[&!][^\s,[\]{}]*[ \t\r\n]+)*/y;
const unreadable = /[?*%@`|>](?:\s|$)?|-(?=[\s,[\]{}])/y;
const plain = /(?:[^\s,[\]{}:#]|:(?![ \t\r\n,[\]{}]|$)|(?<=\S)#|[ \t](?!#))*/y;
