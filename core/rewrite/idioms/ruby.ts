/** How Ruby reads an environment variable; a missing one raises KeyError with its name. */

import { backslash, backslashed, verbatim } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, doubleQuoted, marks } from './code-idiom.ts';

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
  escaping: backslash({ letters: 'abefnrstv', numbers: ['x', 'u{}', 'u', 'octal'], other: 'vanishes', lineBreak: 'nothing' }),
  field: /#\{/y,
  variable: /#[@$]+\w+/y,
  longer: 'field',
};
const single: StringForm = {
  opening: /'/y,
  closing: () => "'",
  lines: 'many',
  skip: /\\[\s\S]/y,
  escaping: backslashed("'"),
  longer: 'again',
};

/** A method that changes the string itself. */
function isChanged(name: string): RegExp {
  return new RegExp(`(?<![\\w.])${name}(?:[ \\t]*<<|\\.(?:(?:concat|prepend|insert|replace|clear|force_encoding)\\b|\\w+!))`);
}

export const ruby: CodeIdiom = {
  shown: 'ENV.fetch("NAME")',
  expression: 'ENV.fetch("NAME")',
  field: '#{ENV.fetch("NAME")}',
  binding: 'tight',
  quote: doubleQuoted('#'),
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  lexicon: {
    starts: '#"\'`%/:<_=',
    comment: /(?<![^\n])=begin[\s\S]*?(?:\n=end[^\n]*|$)|#[^\r\n]*/y,
    strings: [
      double,
      single,
      { ...double, opening: /%Q[^\w\s]/y, brackets: 'nest', closing: closerOf },
      { ...single, opening: /%q[^\w\s]/y, brackets: 'nest', closing: closerOf, escaping: { ...verbatim, pattern: /\\/g } },
      { ...double, opening: /`/y, closing: () => '`', refused: 'it is a command' },
      { ...double, opening: /%[xr][^\w\s]/y, brackets: 'nest', closing: closerOf, refused: 'it is a command or a pattern' },
    ],
    heredocs: {
      opening: /<<(?<dash>[-~]?)(?<quote>["'`]?)(?<mark>[A-Z_][A-Z0-9_]*)\k<quote>/y,
      body: (quote) => (quote === "'" || quote === '`' ? undefined : double),
      margin: (dash) => (dash === '~' ? 'least' : undefined),
    },
    opaque:
      /(?<![\w?])[:]"(?:\\[\s\S]|[^"\\])*"|%[wWiI](?:\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>|([^\w\s])[^\r\n]*?\1)|(?<![^\n])__END__\r?\n[\s\S]*/y,
    opaqueOperand: /\/(?:\\[\s\S]|[^/\\])+\/\w*/y,
    statements: 'lines',
  },
  positions: {
    words: 'any',
    marks: marks('\n << | .. ; -> <=> =~ * ||= &&= <'),
    behind: new Map([[':', 'it is the key of a hash']]),
    sideBySide: 'with fields',
    never: [
      { before: /¦ (?:.* )?in $|¦ in\b/, why: 'a pattern takes only literals' },
      {
        before: /(?:^|[ ¦@$])(?<name>\w+) (?:\|\|)?=$/,
        named: isChanged,
        why: 'the string is changed later on, and what comes from the environment is frozen',
      },
    ],
  },
};
