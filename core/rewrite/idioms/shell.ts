/** How a shell reads an environment variable; a missing or empty one ends the script with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import type { Lexicon, StringForm } from '../literals/lexicon.ts';
import type { Idiom } from './idiom.ts';

/** A family of shells, in which strings and variables become one word by standing side by side. */
export interface Shell {
  readonly idiom: Required<Pick<Idiom, 'shown' | 'expression' | 'field'>>;
  readonly lexicon: Lexicon;
  /** A line before all commands that ends a script whose variable is missing. */
  readonly guard?: string;
  /** Where a script itself gives the variable another value. */
  readonly sets: (name: string) => {
    /** Up to the value. */
    readonly assigned: RegExp;
    /** What a value may start with that is the variable's own. */
    readonly itself: string;
    readonly changed: RegExp;
  };
}

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

const lexicon: Lexicon = {
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
    opening:
      /(?<!<)<<(?!<)(?<dash>-?)[ \t]*(?<quote>["'\\]?)(?<mark>(?<=["'])[^"'\r\n]+|[A-Za-z_!][\w.+!@%:-]*)(?:(?<=\\[\w.+!@%:-]+)|\k<quote>)/y,
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

export const shell: Shell = {
  // In quotes, so that the value stays one word.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is shell.
  idiom: { shown: '${NAME:?}', expression: '"${NAME:?}"', field: '${NAME:?}' },
  sets: (name) => ({
    assigned: new RegExp(`(?<![\\w$./-])${name}\\+?=(["']?)`, 'g'),
    itself: `\${${name}:`,
    changed: new RegExp(`\\b(?:read|unset|for|mapfile|readarray)\\b[^\\n;|&]*?\\b${name}\\b`),
  }),
  lexicon,
};
