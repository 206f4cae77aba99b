/** How Perl reads an environment variable; a missing one ends the program with its name. */

import { backslash, backslashed } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, marks, words } from './code-idiom.ts';

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

function closerOf(opening: string): string {
  const last = opening.at(-1) ?? '';
  return closers.get(last) ?? last;
}

const double: StringForm = {
  opening: /"/y,
  closing: () => '"',
  lines: 'many',
  skip: /\\[\s\S]/y,
  escaping: backslash({ letters: 'abefnrt', numbers: ['x{}', 'x', 'octal'], other: 'fails', itself: '"$@\'' }),
  variable: /[$@](?:\{[^}]*\}|\w+(?:::\w+)*)(?:(?:->)?(?:\[[^\]\r\n]*\]|\{[^}\r\n]*\}))*/y,
  longer: 'split',
};
const single: StringForm = {
  opening: /'/y,
  closing: () => "'",
  lines: 'many',
  skip: /\\[\s\S]/y,
  escaping: backslashed("'"),
  longer: 'split',
};

const bracketed = String.raw`\((?:\\.|[^)\\])*\)|\[(?:\\.|[^\]\\])*\]|\{(?:\\.|[^}\\])*\}|<(?:\\.|[^>\\])*>`;

/** Lists of words, replacements, and what stands behind the program. */
const opaque = new RegExp(
  [
    String.raw`(?<![\w$@%&>-])qw\s*(?:${bracketed}|(?<words>[/|!"'])[^/|!"']*\k<words>)`,
    String.raw`(?<![\w$@%&>-])(?:s|tr|y)(?:(?<mark>[/|#!,"'])(?:\\.|(?!\k<mark>)[^\\\n])*\k<mark>(?:\\.|(?!\k<mark>)[^\\\n])*\k<mark>|(?:${bracketed})\s*(?:${bracketed}))\w*`,
    String.raw`(?<![^\n])__(?:END|DATA)__\r?\n[\s\S]*`,
  ].join('|'),
  'y',
);

export const perl: CodeIdiom = {
  shown: '$ENV{NAME}',
  expression: '($ENV{NAME} // die "NAME is not set\\n")',
  field: '@{[ $ENV{NAME} // die "NAME is not set\\n" ]}',
  binding: 'tight',
  quote: (text) => `'${text.replace(/['\\]/g, '\\$&')}'`,
  joint: { kind: 'joined', open: '', separator: ' . ', close: '' },
  behindWord: { prefix: '+', unless: words('return and or not if unless while until x eq ne lt gt cmp xor') },
  lexicon: {
    starts: '#"\'`qmsty/=_<',
    comment: /(?<![$\w])#[^\r\n]*|(?<![^\n])=[a-z]\w*[\s\S]*?(?:\n=cut[^\n]*|$)/y,
    strings: [
      double,
      single,
      { ...double, opening: /(?<![\w$@%&>-])qq\s?[^\w\s#=,;)]/y, brackets: 'nest', closing: closerOf },
      { ...single, opening: /(?<![\w$@%&>-])q\s?[^\w\s#=,;)]/y, brackets: 'nest', closing: closerOf, escaping: backslashed('') },
      {
        ...double,
        opening: /`|(?<![\w$@%&>-])(?:q[xr]|m)[^\w\s#=,;)}\]>]/y,
        brackets: 'nest',
        closing: (opening) => closerOf(opening),
        refused: 'it is a command or a pattern',
      },
    ],
    heredocs: {
      opening: /<<(?<dash>~?)(?<quote>["']?)(?<mark>(?<=["'])[^"'\r\n]+|[A-Za-z_]\w*)\k<quote>/y,
      body: (quote) => (quote === "'" ? undefined : { ...double, longer: 'field' }),
      margin: (dash) => (dash === '~' ? 'least' : undefined),
    },
    opaque,
    opaqueOperand: /\/(?:\\[^\r\n]|\[(?:\\.|[^\]\\\r\n])*\]|[^/\\\r\n])+\/\w*/y,
    word: /[$@%&]?[\w\u0080-\uffff]+/y,
    statements: 'marks',
  },
  positions: {
    words: 'any',
    marks: marks('. .= // //= ||= & < > <=> -> =~ | ..'),
    behind: new Map([
      ['=~', 'a pattern is matched against a literal there'],
      ['x', 'what follows repeats it'],
    ]),
    never: [{ before: /¦ (?:use|require|no|package|sub)\b(?! constant)[^{]*$/, why: 'it is read when the program is compiled' }],
  },
};
