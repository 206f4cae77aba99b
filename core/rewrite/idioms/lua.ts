/** How Lua reads an environment variable; a missing one is an error with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

const quoted: Omit<StringForm, 'opening' | 'closing'> = {
  lines: 'one',
  skip: /\\(?:\r\n|[\s\S])/y,
  // Numbers count in tens here, so they are not read.
  escaping: backslash({ letters: 'abfnrtv', numbers: ['x', 'u{}'], other: 'fails', itself: '"\'' }),
  longer: 'split',
};

export const lua: CodeIdiom = {
  shown: 'os.getenv("NAME")',
  expression: 'os.getenv("NAME") or error("NAME is not set")',
  binding: 'loose',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: '', separator: ' .. ', close: '' },
  // Any other word calls what is named so with the first string.
  joined: { apart: words('return and or in if elseif while until = == ~= < > <= >= ( [ { , ;') },
  lexicon: {
    starts: '-"\'[',
    comment: /--\[(=*)\[[\s\S]*?(?:\]\1\]|$)|--[^\r\n]*/y,
    strings: [
      { ...quoted, opening: /"/y, closing: () => '"' },
      { ...quoted, opening: /'/y, closing: () => "'" },
      {
        opening: /\[=*\[(?:\r\n|\n)?/y,
        closing: (opening) => opening.trim().replaceAll('[', ']'),
        lines: 'many',
        escaping: verbatim,
        longer: 'again',
      },
    ],
    statements: 'marks',
  },
  positions: {
    words: 'any',
    marks: marks('.. ~= < > <= >= ; )'),
    behind: new Map([['(', 'what follows would become a call of it']]),
    never: [{ before: /¦ (?:.* )?(?:goto|<)$/, why: 'it is a name' }],
  },
};
