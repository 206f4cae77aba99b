/** How C# reads an environment variable; a missing one throws an exception with its name. */

import { backslash, doubled, verbatim } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

const constant = 'a constant of C# is made when the program is compiled';
const escaping = backslash({ letters: 'abefnrtv', numbers: ['u', 'U'], other: 'fails', itself: '"\'' });
const quoted: Omit<StringForm, 'opening' | 'escaping'> = { closing: () => '"', lines: 'one', longer: 'split' };
/** Braces are doubled in a string with fields. */
const braces = { pattern: /\{\{|\}\}/g, decode: (sequence: string) => sequence.slice(1) };

function withBraces({ pattern, decode }: StringForm['escaping']): StringForm['escaping'] {
  const source = new RegExp(`${pattern.source}|${braces.pattern.source}`, 'g');
  return { pattern: source, decode: (sequence) => (/^[{}]/.test(sequence) ? sequence.slice(1) : decode(sequence)) };
}

/** Where only a constant can stand: another constant, an attribute, a case, a parameter's default. */
function inConstant(name: string): RegExp {
  const used = [
    `\\bconst\\s[^;=]*=[^;]*\\b${name}\\b`,
    `\\bcase\\b[^:;]*\\b${name}\\b`,
    `\\[\\w[^\\]\\n]*\\([^\\]\\n]*\\b${name}\\b`,
    `[(,]\\s*string\\s+\\w+\\s*=\\s*(?:\\w+\\.)*${name}\\b`,
    `\\b(?:is|or)\\s+(?:\\w+\\.)*${name}\\b|\\b${name}\\s*=>`,
  ];
  return new RegExp(used.join('|'));
}

export const csharp: CodeIdiom = {
  shown: 'Environment.GetEnvironmentVariable("NAME")',
  expression:
    'System.Environment.GetEnvironmentVariable("NAME") ?? throw new System.InvalidOperationException("NAME is not set")',
  binding: 'loose',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  lexicon: {
    starts: '/"\'@$#',
    comment: /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
    strings: [
      {
        opening: /\$+"{3,}/y,
        closing: (opening) => opening.replace(/^\$+/, ''),
        lines: 'many',
        escaping: verbatim,
        longer: 'split',
        refused: 'a raw string with fields is not read',
      },
      {
        opening: /"{3,}[ \t]*\r?\n/y,
        closing: (opening) => opening.trim(),
        lines: 'many',
        escaping: verbatim,
        longer: 'again',
        margin: 'closing',
      },
      { opening: /"{3,}/y, closing: (opening) => opening, lines: 'one', escaping: verbatim, longer: 'again' },
      {
        opening: /(?:\$@|@\$)"/y,
        closing: () => '"',
        lines: 'many',
        skip: /""|\{\{|\}\}/y,
        escaping: withBraces(doubled('"')),
        field: /\{/y,
        longer: 'split',
      },
      { opening: /@"/y, closing: () => '"', lines: 'many', skip: /""/y, escaping: doubled('"'), longer: 'split' },
      {
        ...quoted,
        opening: /\$"/y,
        skip: /\\[^\r\n]|\{\{|\}\}/y,
        escaping: withBraces(escaping),
        field: /\{/y,
      },
      { ...quoted, opening: /"/y, skip: /\\[^\r\n]/y, escaping },
    ],
    opaque: /(?<=^[ \t]*)#[^\r\n]*|'(?:\\[^\r\n]|[^'\\\r\n])+'/my,
    word: /@?[\w\u0080-\uffff]+/y,
    statements: 'marks',
  },
  positions: {
    words: words('return await in'),
    marks: marks('?? ??= -> <'),
    pattern: { before: words('=>'), why: 'a pattern takes only constants' },
    never: [
      { before: /¦ (?:.* )?const\b/, why: constant },
      { before: /(?:^|, |\] )\[ ¦ [\w. :]+\(/, why: 'an attribute takes only constants' },
      { before: /¦ (?:.* )?case\b(?!.*=>)[^:]*$/, why: 'a case takes only constants' },
      {
        before: /(?<!\b(?:for|using|fixed) )\( ¦ (?:.*, )?[\w?\] ]*\w\??(?: \?)? \w+ =$/,
        why: 'the default of a parameter takes only constants',
      },
      { before: /¦ (?:.* )?(?:is|or|and|not|when case)$/, why: 'a pattern takes only constants' },
    ],
    border: /(?:\(\)|=>) \{$/,
  },
  restructured: [
    {
      head: /\b(?:class|struct|record|interface)\b[^;]*\{ ¦ (?:(?:public|private|protected|internal|new) )*const string (?<name>\w+) =$/,
      from: /\bconst\b/,
      to: 'static readonly',
      unless: inConstant,
      why: `${constant}, and an attribute, a case or another constant uses it`,
    },
    {
      head: /(?:\(\)|=>|else|do|try) \{ ¦ const string (?<name>\w+) =$/,
      from: /\bconst\s+/,
      to: '',
      unless: inConstant,
      why: `${constant}, and a case or another constant uses it`,
    },
  ],
};
