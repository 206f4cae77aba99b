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

/** What changes a string in place: `<<` that opens no heredoc and no class, a method, a part that is set. */
const changes = [
  String.raw`(?<!\bclass )<<(?![~-]?["'\x60A-Za-z_])`,
  String.raw`\.(?:append_as_bytes|clear|concat|force_encoding|insert|prepend|replace|setbyte)\b`,
  String.raw`\.(?:capitalize|chomp|chop|delete(?:_prefix|_suffix)?|downcase|encode|gsub|[lr]?strip|next|reverse|scrub)!`,
  String.raw`\.(?:slice|squeeze|sub|succ|swapcase|tr|tr_s|unicode_normalize|upcase)!`,
  String.raw`\[ *-?\d+ *(?:(?:,|\.{2,3}) *-?\d* *)?\] *=(?![=~>])`,
];

export const ruby: CodeIdiom = {
  shown: 'ENV.fetch("NAME")',
  expression: 'ENV.fetch("NAME")',
  field: '#{ENV.fetch("NAME")}',
  binding: 'tight',
  changeable: {
    expression: 'ENV.fetch("NAME").dup',
    sign: new RegExp(changes.join('|')),
    unless: /^(?:#[^\n]*\n)*#.*\bfrozen_string_literal: *true\b/,
  },
  quote: doubleQuoted('#'),
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  lexicon: {
    starts: '#"\'`%/:<_=',
    comment: /(?<![^\n])=begin[\s\S]*?(?:\n=end[^\n]*|$)|#[^\r\n]*/y,
    strings: [
      double,
      single,
      { ...double, opening: /%Q[^\w\s]/y, brackets: 'nest', closing: closerOf },
      // Behind anything else it is the sign of a remainder.
      { ...double, opening: /(?<=^|[\s(,=[{|:!])%[([{<|!/]/y, brackets: 'nest', closing: closerOf },
      { ...single, opening: /%q[^\w\s]/y, brackets: 'nest', closing: closerOf, escaping: { ...verbatim, pattern: /\\/g } },
      { ...double, opening: /`/y, closing: () => '`', refused: 'it is a command' },
      { ...double, opening: /%[xr][^\w\s]/y, brackets: 'nest', closing: closerOf, refused: 'it is a command or a pattern' },
    ],
    heredocs: {
      // A small letter right behind `<<` may also be a value that is added, but hardly ever is.
      opening:
        /(?<!\bclass )<<(?<dash>[-~]?)(?<quote>["'`]?)(?<mark>(?<=["'`])[^"'`\r\n]+|[A-Z_]\w*|(?<=[-~]|[\s(,=[{]<<)[a-z]\w*)\k<quote>/y,
      body: (quote) => (quote === "'" || quote === '`' ? undefined : double),
      margin: (dash) => (dash === '~' ? 'least' : undefined),
    },
    opaque:
      /(?<![\w?])[:](?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|%[wWiI](?:\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>|([^\w\s])[^\r\n]*?\1)|(?<![^\n])__END__\r?\n[\s\S]*/y,
    opaqueOperand: /\/(?:\\[\s\S]|[^/\\])+\/\w*/y,
    statements: 'lines',
  },
  positions: {
    words: 'any',
    marks: marks('\n << | .. ; -> <=> =~ * ||= &&= <'),
    behind: new Map([[':', 'it is the key of a hash']]),
    sideBySide: 'with fields',
    never: [{ before: /¦ (?!for\b)(?:.* )?in(?: |$)/, why: 'a pattern takes only literals' }],
  },
};
