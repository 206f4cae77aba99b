/** yaml-styles: how the scalars of YAML spell their text; https://yaml.org/spec/1.2.2/#chapter-7-flow-style-productions. */

import { javascriptString } from '../code/javascript-strings.ts';
import type { Style } from './scalar.ts';

const fold = String.raw`[ \t]*(?:\r\n|[\r\n])[ \t]*`;

export const doubleQuoted: Style = {
  escaping: {
    // A fold, which makes one blank of a line break, is not taken apart.
    pattern: new RegExp(String.raw`\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|[\s\S])|${fold}`, 'g'),
    decode: (sequence) => {
      if (/^\\(?:x..|u....|[bfnrtv"\\/])$/.test(sequence)) return javascriptString.decode(sequence);
      return sequence === '\\ ' ? ' ' : undefined;
    },
  },
  encode: (text) => (/[\p{Cc}]/u.test(text) ? undefined : text.replace(/["\\]/g, '\\$&')),
};

export const singleQuoted: Style = {
  escaping: {
    pattern: new RegExp(`''|${fold}`, 'g'),
    decode: (sequence) => (sequence === "''" ? "'" : undefined),
  },
  encode: (text) => (/[\p{Cc}]/u.test(text) ? undefined : text.replaceAll("'", "''")),
};

export const plainInBlock: Style = plain(/: |:$| #|^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])|^\s|\s$|^(?:---|\.\.\.)(?:\s|$)/);

export const plainInFlow: Style = plain(/:[\s,[\]{}]|:$| #|[,[\]{}]|^(?:[-?:](?:\s|$)|[#&*!|>'"%@`])|^\s|\s$/);

/** The lines of a block; a line break with the indentation behind it is one escape. */
export function blockStyle(kind: 'literal' | 'folded', indentation: number): Style {
  return {
    escaping: {
      pattern: new RegExp(`(?:\\r\\n|[\\r\\n]) {0,${indentation}}`, 'g'),
      decode: () => (kind === 'literal' ? '\n' : undefined),
    },
    encode: (text) => (/[\p{Cc}]/u.test(text) ? undefined : text),
  };
}

function plain(special: RegExp): Style {
  return {
    escaping: { pattern: new RegExp(fold, 'g'), decode: () => undefined },
    encode: (text) => (/[\p{Cc}]/u.test(text) ? undefined : text),
    quoted: (text) => (special.test(text) ? inQuotes(text) : undefined),
    isOther: (text) => notText.test(text),
  };
}

function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Numbers, dates, truths and nothing, in version 1.1 as well, which most programs still follow. */
const notText =
  /^(?:[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\d+(?::\d\d?)+(?:\.\d*)?|\d{4}-\d\d?-\d\d?.*|[-+]?\.(?:inf|nan)|true|false|yes|no|on|off|y|n|null|~|)$/i;
