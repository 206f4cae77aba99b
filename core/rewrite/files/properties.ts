/** Reading Java's properties; https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader). */

import type { Span } from '../../text/span.ts';
import { behind, type FileText, matchAt, type Scalar, type Style } from './scalar.ts';

export function readProperties(text: string): FileText {
  const scalars: Scalar[] = [];
  const comments: Span[] = [];
  for (let at = 0; at < text.length; at = behind(lineBreak, text, at)) {
    const start = behind(blanks, text, at);
    const mark = text[start];
    at = behind(mark === '#' || mark === '!' ? restOfLine : logicalLine, text, start);
    if (mark === '#' || mark === '!') comments.push({ start, end: at });
    const key = mark === '#' || mark === '!' ? undefined : matchAt(keyText, text, start)?.[0];
    if (!key) continue;
    const inside = { start: behind(separator, text, start + key.length), end: at };
    if (inside.end > inside.start) scalars.push({ span: inside, inside, keys: [key], style: property, entryStart: start });
  }
  return { scalars, comments };
}

const property: Style = {
  escaping: {
    pattern: /\\(?:(?:\r\n|[\r\n])[ \t\f]*|u[\dA-Fa-f]{4}|[\s\S])/g,
    decode: (sequence) => {
      if (/^\\[\r\n]/.test(sequence)) return '';
      if (sequence.startsWith('\\u') && sequence.length === 6) return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
      return (
        { t: '\t', n: '\n', r: '\r', f: '\f', u: undefined }[sequence[1] ?? ''] ?? (sequence === '\\u' ? undefined : sequence[1])
      );
    },
  },
  encode: (text) => (/[\p{Cc}]/u.test(text) ? undefined : text.replaceAll('\\', '\\\\').replace(/^ /, '\\ ')),
};

const blanks = /[ \t\f]*/y;
const restOfLine = /[^\r\n]*/y;
const logicalLine = /(?:[^\\\r\n]|\\(?:\r\n|[\s\S]))*\\?/y;
const lineBreak = /(?:\r\n|[\r\n])+/y;
const keyText = /(?:[^\s\\=:]|\\[^\r\n])+/y;
const separator = /[ \t\f]*[=:]?[ \t\f]*/y;
