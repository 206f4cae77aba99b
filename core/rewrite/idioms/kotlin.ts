/** How Kotlin reads an environment variable; a missing one throws an exception with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

const fields: Pick<StringForm, 'field' | 'variable' | 'longer'> = {
  field: /\$\{/y,
  variable: /\$[A-Za-z_]\w*/y,
  longer: 'field',
};

/** Where only a constant can stand. */
function inConstant(name: string): RegExp {
  return new RegExp(`@\\w[\\w.:]*\\s*\\([^)]*\\b${name}\\b|\\bconst\\s+val\\s[^=\\n]*=[^\\n]*\\b${name}\\b`);
}

export const kotlin: CodeIdiom = {
  shown: 'System.getenv("NAME")',
  expression: 'checkNotNull(System.getenv("NAME")) { "NAME is not set" }',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is Kotlin.
  field: '${checkNotNull(System.getenv("NAME")) { "NAME is not set" }}',
  binding: 'tight',
  quote: doubleQuoted('$'),
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  lexicon: {
    starts: '/"\'`',
    comment: /\/\/[^\r\n]*/y,
    nestedComment: ['/*', '*/'],
    strings: [
      { ...fields, opening: /"""/y, closing: () => /"""(?!")/y, lines: 'many', escaping: verbatim },
      {
        ...fields,
        opening: /"/y,
        closing: () => '"',
        lines: 'one',
        skip: /\\[^\r\n]/y,
        escaping: backslash({ letters: 'bnrt', numbers: ['u'], other: 'fails', itself: '"\'$' }),
      },
    ],
    opaque: /'(?:\\[^\r\n]|[^'\\\r\n])+'|`[^`\r\n]+`/y,
    statements: 'lines',
  },
  positions: {
    words: words('return else in throw to'),
    marks: marks('-> ?: \n ;'),
    never: [
      { before: /¦ (?:.* )?const val\b/, why: 'a constant of Kotlin is made when the program is compiled' },
      { before: /@ [\w. :]+\( ¦|@ [\w. :]*\[ ¦/, why: 'an annotation takes only constants' },
    ],
    border: /\bfun\b.*\{$/,
  },
  restructured: [
    {
      head: /¦ (?:(?:public|private|internal) )*const val (?<name>\w+)(?: : String)? =$/,
      from: /\bconst\s+/,
      to: '',
      unless: inConstant,
      why: 'an annotation or another constant uses this constant, and takes only what is known when it is compiled',
    },
  ],
  unreachable: [
    {
      sign: /^import\s+androidx?\./m,
      why: 'An Android app is started without an environment of its own, so no variable could reach this code.',
    },
  ],
};
