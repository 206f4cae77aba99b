/** What a Python string's escapes stand for, by its prefix, and its text as the text of an f-string. */

import type { Escaping, Run } from '../literals/literal.ts';

/** `prefix` in lower case. */
export function pythonEscaping(prefix: string): Escaping {
  if (prefix.includes('b')) return prefix.includes('r') ? rawBytes : bytes;
  if (prefix.includes('f')) return prefix.includes('r') ? rawField : field;
  return prefix.includes('r') ? raw : plain;
}

/** The runs of a plain or raw string as they must be written inside an f-string with the same quotes. */
export function asFieldText(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.raw.startsWith('\\N{') && run.kind === 'escape' ? run.raw : run.raw.replace(/[{}]/g, '$&$&')))
    .join('');
}

// Every line break inside a string is read as a line feed.
const lineBreak = String.raw`\r\n?`;
const common = String.raw`\\(?:x[\dA-Fa-f]{2}|[0-7]{1,3}|\r\n|[\s\S])`;
const unicode = String.raw`\\(?:N\{[^}]*\}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})`;
const braces = String.raw`\{\{|\}\}`;

const plain: Escaping = { pattern: new RegExp(`${unicode}|${common}|${lineBreak}`, 'g'), decode: decodeText };
const field: Escaping = { pattern: new RegExp(`${unicode}|${common}|${lineBreak}|${braces}`, 'g'), decode: decodeText };
const raw: Escaping = { pattern: new RegExp(lineBreak, 'g'), decode: decodeText };
const rawField: Escaping = { pattern: new RegExp(`${lineBreak}|${braces}`, 'g'), decode: decodeText };
const bytes: Escaping = { pattern: new RegExp(`${common}|${lineBreak}|[^\\0-\\x7f]`, 'g'), decode: decodeByte };
const rawBytes: Escaping = { pattern: new RegExp(`${lineBreak}|[^\\0-\\x7f]`, 'g'), decode: decodeByte };

/** `encode()` gives the same bytes back for ASCII only. */
function decodeByte(sequence: string): string | undefined {
  const text = decodeText(sequence);
  return text !== undefined && text <= '\x7f' ? text : undefined;
}

function decodeText(sequence: string): string | undefined {
  if (sequence.startsWith('\r')) return '\n';
  if (sequence === '{{' || sequence === '}}') return sequence.slice(1);
  const body = sequence.slice(1);
  const simple = simpleEscapes.get(body);
  if (simple !== undefined) return simple;
  if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
  // A named character needs the table of names; a lone x, u or U is malformed.
  if (/^(?:N|[xuU]$)/.test(body)) return undefined;
  if (!/^[xuU]/.test(body)) return sequence;
  const code = Number.parseInt(body.slice(1), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\n', ''],
  ['\r', ''],
  ['\r\n', ''],
]);
