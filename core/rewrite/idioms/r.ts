/** How R reads an environment variable; a missing or empty one is an error with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, doubleQuoted, marks } from './code-idiom.ts';

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const quoted: Omit<StringForm, 'opening' | 'closing'> = {
  lines: 'many',
  skip: /\\[\s\S]/y,
  escaping: backslash({ letters: 'abfnrtv', numbers: ['x', 'u', 'U', 'octal'], other: 'fails', itself: '"\'`' }),
  longer: 'split',
};

export const r: CodeIdiom = {
  shown: 'Sys.getenv("NAME")',
  expression: 'if (nzchar(Sys.getenv("NAME"))) Sys.getenv("NAME") else stop("NAME is not set")',
  binding: 'loose',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: 'paste0(', separator: ', ', close: ')' },
  lexicon: {
    starts: '#"\'`rR%',
    comment: /#[^\r\n]*/y,
    strings: [
      {
        opening: /(?<![\w.])[rR]["']-*[([{]/y,
        closing: (opening) => `${closers.get(opening.at(-1) ?? '')}${opening.replace(/[^-]/g, '')}${opening[1]}`,
        lines: 'many',
        escaping: verbatim,
        longer: 'split',
      },
      { ...quoted, opening: /"/y, closing: () => '"' },
      { ...quoted, opening: /'/y, closing: () => "'" },
    ],
    opaque: /`[^`\r\n]*`|%[^%\s]*%/y,
    word: /[\w.\u0080-\uffff]+/y,
    statements: 'lines',
  },
  positions: {
    words: new Set(['else', 'in']),
    marks: marks('\n ; | & < > <= >= ^ <<-  <-'),
    behind: new Map([
      ['=', 'it is a name'],
      ['<-', 'it is a name'],
    ]),
    never: [
      { before: /\b(?:library|require|switch) \( ¦ (?:.*, )?$/, why: 'it is a name' },
      { before: /\b(?:quote|bquote|substitute|expression) \( ¦|¦ (?:.* )?~/, why: 'what is quoted there is not evaluated' },
    ],
  },
};
