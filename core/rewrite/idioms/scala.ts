/** How Scala reads an environment variable; a missing one throws an exception with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

const escaping = backslash({ letters: 'bfnrt', numbers: ['u'], other: 'fails', itself: '"\'' });
const fields: Pick<StringForm, 'field' | 'variable'> = {
  field: /\$\{/y,
  variable: /\$[A-Za-z_]\w*/y,
};

export const scala: CodeIdiom = {
  shown: 'sys.env("NAME")',
  expression: 'sys.env("NAME")',
  binding: 'tight',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  // An arrow binds like a plus.
  joined: { apart: words('return else yield then throw = == != && || < > <= >= ( [ { , ; => <-') },
  lexicon: {
    starts: '/"\'`sfr',
    comment: /\/\/[^\r\n]*/y,
    nestedComment: ['/*', '*/'],
    strings: [
      {
        ...fields,
        opening: /(?<!\w)(?:s|f|raw)"""/y,
        closing: () => /"""(?!")/y,
        lines: 'many',
        escaping: verbatim,
        longer: 'split',
      },
      {
        ...fields,
        opening: /(?<!\w)[sf]"/y,
        closing: () => '"',
        lines: 'one',
        skip: /\\[^\r\n]|\$\$/y,
        escaping,
        longer: 'split',
      },
      { opening: /(?<!\w)"""/y, closing: () => /"""(?!")/y, lines: 'many', escaping: verbatim, longer: 'split' },
      { opening: /(?<!\w)"/y, closing: () => '"', lines: 'one', skip: /\\[^\r\n]/y, escaping, longer: 'split' },
      {
        opening: /"{3}|"/y,
        closing: (opening) => opening,
        lines: 'many',
        escaping: verbatim,
        longer: 'split',
        refused: 'what stands before it sees how it is written',
      },
    ],
    opaque: /'(?:\\[^\r\n]|[^'\\\r\n])'|`[^`\r\n]+`/y,
    statements: 'lines',
  },
  positions: {
    words: words('return else yield then throw'),
    marks: marks('-> <- \n ; =>'),
    behind: new Map([
      ['=>', 'a pattern takes only literals'],
      ['|', 'a pattern takes only literals'],
    ]),
    never: [
      { before: /¦ (?:.* )?case (?!.*=>)(?!class\b)/, why: 'a pattern takes only literals' },
      { before: /@ [\w. ]+\( ¦/, why: 'an annotation takes only constants' },
      { before: /¦ (?:.* )?inline val\b/, why: 'an inline value is made when the program is compiled' },
      { before: /¦ (?:val|type) \w+ : ?$|¦ (?:.* )?type \w+ =/, why: 'it is a type' },
    ],
    border: /\bdef\b.*[={]$/,
  },
};
