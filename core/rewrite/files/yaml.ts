/** Reading YAML: its scalars with their keys, line by line as they are indented. It stops at what it cannot read for certain. */

import type { Span } from '../../text/span.ts';
import { behind, type FileText, matchAt, type Scalar } from './scalar.ts';
import { endOfBlock, endOfQuoted, readFlow } from './yaml-parts.ts';
import { blockStyle, doubleQuoted, plainInBlock, singleQuoted } from './yaml-styles.ts';

/** A block of keys or of list entries that is open, by the column of its first character. */
interface Level {
  readonly indent: number;
  readonly kind: 'map' | 'list';
  key: string;
  keyStart: number;
}

export function readYaml(text: string): FileText {
  const scalars: Scalar[] = [];
  const comments: Span[] = [];
  const levels: Level[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let lineStart = at;

  const keys = (): string[] => levels.map(({ kind, key }) => (kind === 'map' ? key : '*'));
  const indent = (): number => levels.at(-1)?.indent ?? -1;
  const entryStart = (): { entryStart?: number } => {
    const top = levels.at(-1);
    return top?.kind === 'map' ? { entryStart: top.keyStart } : {};
  };

  /** Blanks and a comment up to the line's end; false when something else stands there. */
  const endLine = (): boolean => {
    const start = behind(blanks, text, at);
    at = start;
    if (text[at] === '#' && (start === lineStart || /\s/.test(text[at - 1] ?? ''))) {
      at = behind(restOfLine, text, at);
      comments.push({ start, end: at });
    }
    if (at < text.length && !isBreak(text[at])) return false;
    at = behind(lineBreak, text, at);
    return true;
  };

  /** Opens, or goes on with, the block at this column; false where the indentation fits none. */
  const enter = (kind: Level['kind'], column: number, key: string, keyStart: number): boolean => {
    while (indent() > column) levels.pop();
    // The list that is a key's value may stand as far to the left as the key.
    if (kind === 'map' && indent() === column && levels.at(-1)?.kind === 'list' && levels.at(-2)?.indent === column) levels.pop();
    const top = levels.at(-1);
    if (top?.indent === column && top.kind === kind) {
      top.key = key;
      top.keyStart = keyStart;
      return true;
    }
    if (top?.indent === column && !(top.kind === 'map' && kind === 'list')) return false;
    levels.push({ indent: column, kind, key, keyStart });
    return true;
  };

  const skipProperties = (): void => {
    at = behind(properties, text, at);
  };

  const isLineOver = (): boolean => at >= text.length || isBreak(text[at]) || text[at] === '#';

  /** What follows a key or a dash, or stands alone on its line; `column` counts for what may be a key. */
  const readNode = (column: number | undefined): boolean => {
    skipProperties();
    if (isLineOver()) return endLine();
    if (text[at] === '\t') return endLine();
    const start = at;
    const character = text[at] ?? '';
    // Beside other keys stand keys alone.
    const isKeyAlone = column !== undefined && column <= indent();
    if (character === '"' || character === "'") {
      const end = endOfQuoted(text, at);
      if (end === undefined) return false;
      at = end;
      const style = character === '"' ? doubleQuoted : singleQuoted;
      const inside = { start: start + 1, end: end - 1 };
      if (column !== undefined && matchAt(keyEnd, text, at))
        return readValue(column, text.slice(inside.start, inside.end), start);
      if (isKeyAlone) return false;
      scalars.push({ span: { start, end }, inside, keys: keys(), style, ...entryStart() });
      return endLine();
    }
    if (isKeyAlone && '[{|>*'.includes(character)) return false;
    if (character === '[' || character === '{') {
      const known = scalars.length;
      const end = readFlow(text, at, keys(), { scalars, comments });
      at = end ?? at;
      if (end !== undefined && endLine()) return true;
      // What seemed to stand in it is not known to.
      scalars.length = known;
      return false;
    }
    if (character === '|' || character === '>') return readBlock();
    if (character === '*') {
      at = behind(word, text, at);
      return endLine();
    }
    if (/[,\]}#%@`]/.test(character) || matchAt(indicator, text, at)) return false;
    at = behind(plainLine, text, at);
    const end = start + text.slice(start, at).trimEnd().length;
    if (matchAt(colon, text, at)) return column !== undefined && readValue(column, text.slice(start, end), start);
    return !isKeyAlone && readPlain(start, end);
  };

  const readValue = (column: number, key: string, keyStart: number): boolean => {
    if (!enter('map', column, key, keyStart)) return false;
    at = behind(keyEnd, text, at);
    return readNode(undefined);
  };

  /** The rest of a plain scalar may stand on further lines, indented more than what holds it. */
  const readPlain = (start: number, firstEnd: number): boolean => {
    const outer = indent();
    const known = comments.length;
    let end = firstEnd;
    if (!endLine()) return false;
    for (let next = at; comments.length === known; next = at) {
      next = behind(blankLines, text, next);
      const content = behind(spaces, text, next);
      if (content - next <= outer || content >= text.length || text[content] === '#' || isBreak(text[content])) break;
      const lineEnd = behind(plainLine, text, content);
      if (matchAt(colon, text, lineEnd) || levels.length === 0) return false;
      end = content + text.slice(content, lineEnd).trimEnd().length;
      at = lineEnd;
      lineStart = next;
      if (!endLine()) return false;
    }
    const span = { start, end };
    scalars.push({ span, inside: span, keys: keys(), style: plainInBlock, ...entryStart() });
    return true;
  };

  const readBlock = (): boolean => {
    const [header, mark = '', first = '', second = ''] = matchAt(blockHeader, text, at) ?? [];
    // A block that is a whole document may end at a mark, and nothing of interest stands there.
    if (header === undefined || levels.length === 0) return false;
    const spanStart = at;
    at += header.length;
    if (!endLine()) return false;
    const digit = Number(/\d/.exec(first + second)?.[0] ?? 0);
    const block = endOfBlock(text, at, indent(), digit);
    if (!block) return false;
    const { indentation, start, end, next } = block;
    at = next;
    const style = blockStyle(mark === '|' ? 'literal' : 'folded', indentation);
    if (end > start)
      scalars.push({ span: { start: spanStart, end }, inside: { start, end }, keys: keys(), style, ...entryStart() });
    return true;
  };

  const readLine = (): boolean => {
    at = behind(spaces, text, at);
    let column = at - lineStart;
    if (text[at] === '\t') return isBreak(text[behind(blanks, text, at)]) && endLine();
    if (column === 0 && matchAt(documentMark, text, at)) {
      levels.length = 0;
      at += 3;
      return endLine();
    }
    if (isLineOver()) return endLine();
    if (column === 0 && text[at] === '%' && levels.length === 0) {
      at = behind(restOfLine, text, at);
      return endLine();
    }
    for (let dash = matchAt(entryDash, text, at); dash; dash = matchAt(entryDash, text, at)) {
      if (!enter('list', column, '*', at)) return false;
      at += dash[0].length;
      column = at - lineStart;
      if (isLineOver()) return endLine();
    }
    return readNode(column);
  };

  // Whether a byte-order mark counts as a column is read differently.
  if (/^\ufeff[ \t]/.test(text)) return { scalars, comments };
  for (; at < text.length; lineStart = at) if (!readLine()) break;
  return { scalars, comments };
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

const spaces = / */y;
const blanks = /[ \t]*/y;
const blankLines = /(?:[ \t]*(?:\r\n|[\r\n]))*/y;
const restOfLine = /[^\r\n]*/y;
const lineBreak = /\r\n|[\r\n]/y;
const documentMark = /(?:---|\.\.\.)(?=[ \t\r\n]|$)/y;
const entryDash = /-(?: +|(?=[\r\n]|$))/y;
const properties = /(?:[&!][^\s,[\]{}]*(?:[ \t]+|(?=[\r\n]|$)))*/y;
const indicator = /[?:-](?=\s|$)/y;
/** Up to a key's colon, a comment or the line's end. */
const plainLine = /(?:[^\s:#]|:(?![ \t\r\n]|$)|(?<=\S)#|[ \t](?!#))*/y;
const colon = /:(?=[ \t\r\n]|$)/y;
const keyEnd = /[ \t]*:(?:[ \t]+|(?=[\r\n]|$))/y;
const word = /[^\s,[\]{}]+/y;
const blockHeader = /([|>])([-+]|\d)?([-+]|\d)?/y;
