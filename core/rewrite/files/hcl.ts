/** Reading HCL, the language of Terraform: its quoted strings, under the blocks and attributes round them. */

import type { Span } from '../../text/span.ts';
import { behind, type FileText, matchAt, type Scalar, type Style } from './scalar.ts';

interface Frame {
  readonly kind: 'body' | 'object' | 'list';
  readonly keys: readonly string[];
  /** Of the attribute that is being read. */
  key: string | undefined;
  keyStart: number;
}

export function readHcl(text: string): FileText {
  const scalars: Scalar[] = [];
  const comments: Span[] = [];
  const frames: Frame[] = [{ kind: 'body', keys: [], key: undefined, keyStart: 0 }];
  /** Words and labels since the last sign, of which the next one tells what they are. */
  let pending: { readonly text: string; readonly start: number }[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const frame = frames.at(-1);
    if (!frame || frames.length > deepest) break;
    const comment = matchAt(commentText, text, at);
    const string = matchAt(quoted, text, at);
    const word = matchAt(wordText, text, at);
    const sign = text[at] ?? '';
    if (comment) {
      at += comment[0].length;
      comments.push({ start, end: at });
    } else if (string) {
      at += string[0].length;
      const next = behind(blanks, text, at);
      const isName =
        text[next] === '{' ||
        text[next] === '"' ||
        (text[next] === '=' && text[next + 1] !== '=') ||
        (text[next] === ':' && frame.kind === 'object');
      if (isName) pending.push({ text: string[0].slice(1, -1), start });
      else {
        const keys = [...frame.keys, ...(frame.key === undefined ? [] : [frame.key])];
        const entry = frame.key === undefined ? {} : { entryStart: frame.keyStart };
        scalars.push({ span: { start, end: at }, inside: { start: start + 1, end: at - 1 }, keys, style: hclString, ...entry });
      }
    } else if (word) {
      at += word[0].length;
      pending.push({ text: word[0], start });
    } else if (sign === '"' || text.startsWith('<<', at)) {
      // A string with more in its expressions than names, or a heredoc: nothing behind it is known for certain until its end is.
      const end = endOfOpaque(text, at);
      if (end === undefined) break;
      at = end;
    } else {
      at += 1;
      const last = pending.at(-1);
      if (
        sign === '=' &&
        text[at] !== '=' &&
        text[at] !== '>' &&
        !/[=!<>]/.test(text[start - 1] ?? '') &&
        frame.kind !== 'list' &&
        last
      ) {
        frame.key = last.text;
        frame.keyStart = last.start;
      } else if (sign === ':' && frame.kind === 'object' && last) {
        frame.key = last.text;
        frame.keyStart = last.start;
      } else if (sign === '{') {
        const path = [...frame.keys, ...(frame.key === undefined ? [] : [frame.key])];
        const isBlock = frame.kind === 'body' && frame.key === undefined;
        const keys = isBlock ? [...frame.keys, ...pending.map((one) => one.text)] : path;
        frames.push({ kind: isBlock ? 'body' : 'object', keys, key: undefined, keyStart: at });
      } else if (sign === '[' || sign === '(') {
        const path = [...frame.keys, ...(frame.key === undefined ? [] : [frame.key])];
        frames.push({ kind: 'list', keys: [...path, sign === '[' ? '*' : '()'], key: undefined, keyStart: at });
      } else if (sign === '}' || sign === ']' || sign === ')') frames.pop();
      else if ((sign === '\n' || sign === ',') && frame.kind !== 'list') frame.key = undefined;
      if (sign !== ' ' && sign !== '\t' && sign !== '\r') pending = [];
    }
  }
  return { scalars, comments };
}

/** Behind a heredoc; undefined for a string that is too hard to read. */
function endOfOpaque(text: string, at: number): number | undefined {
  const [opening = '', name] = matchAt(heredoc, text, at) ?? [];
  if (name === undefined) return undefined;
  const end = new RegExp(`^[ \\t]*${name}[ \\t]*$`, 'm').exec(text.slice(at + opening.length));
  return end ? at + opening.length + end.index + end[0].length : undefined;
}

export const hclString: Style = {
  escaping: {
    pattern: /\$\$\{|%%\{|[$%]\{[^}]*\}|\\(?:u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[\s\S])/g,
    decode: (sequence) => {
      if (/^(?:\$\$|%%)\{$/.test(sequence)) return sequence.slice(1);
      if (/^\\[uU]./.test(sequence)) {
        const code = Number.parseInt(sequence.slice(2), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
      }
      return { '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\"': '"', '\\\\': '\\' }[sequence];
    },
  },
  encode: (text) => text,
};

/** Nobody nests deeper by hand. */
const deepest = 60;
const commentText = /#[^\r\n]*|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y;
const quoted = /"(?:[^"\\\r\n$%]|\\.|[$%](?!\{)|\$\$\{|%%\{|[$%]\{[^{}"\r\n]*\})*"/y;
const wordText = /[\p{L}_][\p{L}\p{N}_.-]*|\d+/uy;
const blanks = /[ \t]*/y;
const heredoc = /<<-?([A-Za-z_]\w*)[ \t]*\r?\n/y;
