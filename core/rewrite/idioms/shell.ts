/** How a shell reads an environment variable; a missing or empty one ends the script with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import type { Lexicon, StringForm } from '../literals/lexicon.ts';
import type { Idiom } from './idiom.ts';

/** In quotes, so that the value stays one word. */
export const shell: Required<Pick<Idiom, 'shown' | 'expression' | 'field'>> = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is shell.
  shown: '${NAME:?}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is shell.
  expression: '"${NAME:?}"',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is shell.
  field: '${NAME:?}',
};

const double: StringForm = {
  opening: /\$?"/y,
  closing: () => '"',
  lines: 'many',
  skip: /\\[\s\S]/y,
  escaping: { pattern: /\\(?:[$`"\\]|\r?\n)/g, decode: (sequence) => sequence.slice(1).replace(/[\r\n]+/, '') },
  field: /\$[({]/y,
  variable: /\$(?:\w+|[^\w\s"'({])|`(?:\\[\s\S]|[^`\\])*`/y,
  longer: 'field',
};

export const shellLexicon: Lexicon = {
  starts: '#"\'$<\\',
  comment: /(?<![^\s;&|(])#[^\r\n]*/y,
  strings: [
    double,
    { opening: /'/y, closing: () => "'", lines: 'many', escaping: verbatim, longer: 'split' },
    {
      opening: /\$'/y,
      closing: () => "'",
      lines: 'many',
      skip: /\\[\s\S]/y,
      escaping: backslash({ letters: 'abefnrtv', numbers: ['x', 'u', 'U', 'octal'], other: 'fails', itself: '"\'?' }),
      longer: 'split',
    },
  ],
  heredocs: {
    opening: /(?<!<)<<(?!<)(?<dash>-?)[ \t]*(?<quote>["'\\]?)(?<mark>[A-Za-z_]\w*)(?:(?<=\\\w+)|\k<quote>)/y,
    body: (quote) =>
      quote === ''
        ? {
            ...double,
            escaping: { pattern: /\\(?:[$`\\]|\r?\n)/g, decode: (sequence) => sequence.slice(1).replace(/[\r\n]+/, '') },
          }
        : undefined,
    margin: () => undefined,
  },
  opaque: /\\[\s\S]|\$[#$!?*@-]/y,
  // What stands in a word without quotes and means nothing but itself.
  word: /[\w@%+=:,./^\u0080-\uffff-]+/y,
  statements: 'lines',
};
