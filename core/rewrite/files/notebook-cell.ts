/** notebook-cell: the code of one cell, which a notebook holds as a list of strings, and the way from a place in the one to the other. */

import type { Span, TextEdit } from '../../text/span.ts';
import type { Token } from '../literals/tokens.ts';
import { jsonString } from './json.ts';

export interface Cell {
  readonly code: string;
  /** Of the file's span, in the code; undefined where it cuts an escape or leaves a string. */
  toCode(span: Span): Span | undefined;
  /** Of the code's edit, in the file; undefined where it reaches over two strings. */
  toFile(edit: TextEdit): TextEdit | undefined;
}

interface Character {
  readonly start: number;
  readonly end: number;
  /** The string that it stands in. */
  readonly string: number;
}

/** `opener` is the index of the bracket that opens the list of strings. */
export function readCell(text: string, tokens: readonly Token[], opener: number): Cell {
  const characters: Character[] = [];
  let code = '';
  for (const [index, token] of tokens.entries()) {
    if (token.opener !== opener || token.kind !== 'string' || !token.inside) continue;
    let at = token.inside.start;
    const add = (raw: string, decoded: string): void => {
      for (let i = 0; i < decoded.length; i++) characters.push({ start: at, end: at + raw.length, string: index });
      code += decoded;
      at += raw.length;
    };
    for (const [raw] of text.slice(token.inside.start, token.inside.end).matchAll(/\\(?:u[\dA-Fa-f]{4}|[\s\S])|[\s\S]/g))
      add(raw, raw.startsWith('\\') ? (jsonString.escaping.decode(raw) ?? '\ufffd') : raw);
  }
  const indentation = /[^\S\r\n]*$/.exec(text.slice(0, characters[0] ? characters[0].start - 1 : 0))?.[0] ?? '';
  return {
    code,
    toCode({ start, end }) {
      const first = characters.findIndex((one) => one.start === start);
      const last = characters.findLastIndex((one) => one.end === end);
      return first >= 0 && last >= first ? { start: first, end: last + 1 } : undefined;
    },
    toFile({ span, newText }) {
      const [first, last] = [characters[span.start] ?? characters.at(-1), characters[Math.max(span.end - 1, span.start)]];
      if (!first || (span.end > span.start && first.string !== last?.string)) return undefined;
      const start = characters[span.start] ? first.start : first.end;
      const end = span.end > span.start ? (last?.end ?? start) : start;
      // Each line is a string of its own, as notebooks have it.
      const spelled = jsonString.encode(newText)?.replaceAll('\\n', `\\n",\n${indentation}"`);
      return spelled === undefined ? undefined : { span: { start, end }, newText: spelled };
    },
  };
}

/** The text of a member of the object that holds the list at `opener`. */
export function memberOf(text: string, tokens: readonly Token[], opener: number, key: string): string | undefined {
  const holder = tokens[opener]?.opener;
  for (const [index, token] of tokens.entries()) {
    if (token.opener !== holder || token.kind !== 'string' || tokens[index + 1]?.text !== ':') continue;
    const value = tokens[index + 2];
    if (text.slice(token.start + 1, token.end - 1) === key && value?.kind === 'string')
      return text.slice(value.start + 1, value.end - 1);
  }
  return undefined;
}

/** Behind the bracket that closes the one at `opener`. */
export function endOf(tokens: readonly Token[], opener: number): number | undefined {
  for (let index = opener + 1; index < tokens.length; index++) if (tokens[index]?.mate === opener) return tokens[index]?.end;
  return undefined;
}
