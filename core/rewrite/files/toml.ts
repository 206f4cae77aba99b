/** Reading TOML: its strings of all four kinds, under their keys; https://toml.io/en/v1.0.0. It stops at what it cannot read. */

import type { Span } from '../../text/span.ts';
import { behind, type FileText, matchAt, type Scalar, type Style } from './scalar.ts';

export function readToml(text: string): FileText {
  const scalars: Scalar[] = [];
  const comments: Span[] = [];
  let at = behind(/\ufeff?/y, text, 0);
  let table: readonly string[] = [];

  /** White space, line breaks and comments. */
  const skip = (): void => {
    for (;;) {
      at = behind(white, text, at);
      if (text[at] !== '#') return;
      const end = behind(restOfLine, text, at);
      comments.push({ start: at, end });
      at = end;
    }
  };
  const readKey = (): string[] | undefined => {
    const [written, dots] = matchAt(dottedKey, text, at) ?? [];
    if (written === undefined) return undefined;
    at += written.length;
    return keysIn(dots ?? '');
  };
  const readValue = (keys: readonly string[], entryStart?: number): boolean => {
    if (keys.length > deepest) return false;
    const start = at;
    if (text[at] === '[' || text[at] === '{') {
      const [close, isTable] = text[at] === '[' ? [']', false] : ['}', true];
      for (at += 1; ; ) {
        skip();
        if (text[at] === close) break;
        if (isTable ? !readEntry(keys) : !readValue([...keys, '*'])) return false;
        skip();
        if (text[at] === ',') at += 1;
        else if (text[at] !== close) return false;
      }
      at += 1;
      return true;
    }
    const string = matchAt(anyString, text, at)?.[0];
    const quote = /^(?:"""|'''|["'])/.exec(string ?? '')?.[0] ?? '';
    at = behind(string === undefined ? bare : anyString, text, at);
    if (string === undefined) return at > start;
    const inside = { start: start + quote.length, end: at - quote.length };
    if (quote.length === 3) inside.start = behind(/\r?\n/y, text, inside.start);
    const style = styles[quote];
    if (style) scalars.push({ span: { start, end: at }, inside, keys, style, ...(entryStart !== undefined && { entryStart }) });
    return style !== undefined;
  };
  const readEntry = (outer: readonly string[]): boolean => {
    const start = at;
    const key = readKey();
    if (!key || text[at] !== '=') return false;
    at = behind(blanks, text, at + 1);
    return readValue([...outer, ...key], start);
  };

  for (skip(); at < text.length; skip()) {
    const [header, mark = '', inner = ''] = matchAt(tableHeader, text, at) ?? [];
    if (header !== undefined) {
      const keys = keysIn(inner);
      table = mark === '[[' ? [...keys, '*'] : keys;
      at += header.length;
    } else if (!readEntry(table)) break;
  }
  return { scalars, comments };
}

const basic: Style = {
  escaping: {
    pattern: /\\(?:u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[ \t]*(?:\r\n|\n)\s*|[\s\S])/g,
    decode: (sequence) => {
      if (/^\\[uU]./.test(sequence)) {
        const code = Number.parseInt(sequence.slice(2), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
      }
      if (/^\\\s*\n/.test(sequence)) return '';
      return { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\' }[sequence.slice(1)];
    },
  },
  encode: (text) => JSON.stringify(text).slice(1, -1),
};

/** The parts of a dotted key, without quotes and escapes. */
function keysIn(dotted: string): string[] {
  const { pattern, decode } = basic.escaping;
  return [...dotted.matchAll(keyPart)].map(([part]) => {
    const inner = part.replace(/^["']|["']$/g, '');
    return part.startsWith('"') ? inner.replace(pattern, (sequence) => decode(sequence) ?? sequence) : inner;
  });
}

const literal: Style = {
  escaping: { pattern: /\r\n/g, decode: () => '\n' },
  encode: (text) => (/['\p{Cc}]/u.test(text) ? undefined : text),
};

const styles: Readonly<Record<string, Style>> = { '"': basic, '"""': basic, "'": literal, "'''": literal };

const deepest = 60;
const white = /[ \t\r\n]*/y;
const blanks = /[ \t]*/y;
const restOfLine = /[^\r\n]*/y;
const keyPart = /[\w-]+|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/g;
const dottedKey =
  /((?:[\w-]+|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'))*)[ \t]*/y;
const tableHeader =
  /(\[\[?)[ \t]*((?:[\w-]+|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|[ \t]*\.[ \t]*)+)[ \t]*\]\]?(?=[ \t]*(?:#|[\r\n]|$))/y;
const anyString =
  /"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{0,2}"""|'''(?:[^']|'{1,2}(?!'))*'{0,2}'''|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/y;
const bare = /[^\s,\]}#"'[{]+(?: \d[^\s,\]}#]*)?/y;
