/** How PHP reads an environment variable; a missing one throws an exception with its name. */

import { backslash, backslashed, verbatim } from '../literals/escapes.ts';
import { type CodeIdiom, marks, words } from './code-idiom.ts';

const escapes = { letters: 'efnrtv', numbers: ['x', 'u{}', 'octal'], other: 'stays' } as const;
const constant = 'a constant of PHP takes no call';

function inConstant(name: string): RegExp {
  return new RegExp(`\\bconst\\s[^;=]*=[^;]*\\b${name}\\b|#\\[[^\\]]*\\b${name}\\b|^\\s*namespace\\b`, 'm');
}

export const php: CodeIdiom = {
  shown: "getenv('NAME')",
  expression: "getenv('NAME') ?: throw new \\RuntimeException('NAME is not set')",
  binding: 'loose',
  quote: (text) => `'${text.replace(/['\\]/g, '\\$&')}'`,
  joint: { kind: 'joined', open: '', separator: ' . ', close: '' },
  lexicon: {
    starts: '/#"\'<`',
    comment: /(?:\/\/|#(?!\[))(?:(?!\?>)[^\r\n])*|\/\*[\s\S]*?(?:\*\/|$)/y,
    strings: [
      { opening: /'/y, closing: () => "'", lines: 'many', skip: /\\[\s\S]/y, escaping: backslashed("'"), longer: 'split' },
      {
        opening: /"/y,
        closing: () => '"',
        lines: 'many',
        skip: /\\[\s\S]/y,
        escaping: backslash({ ...escapes, itself: '"$' }),
        field: /\{(?=\$)|\$\{/y,
        variable: /\$[A-Za-z_]\w*(?:\[[^\]\r\n]*\]|->\w+)?/y,
        longer: 'split',
      },
      {
        opening: /<<<[ \t]*"?[A-Za-z_]\w*"?\r?\n/y,
        closing: heredocEnd,
        lines: 'many',
        skip: /\\[^\r\n]/y,
        escaping: backslash({ ...escapes, itself: '$' }),
        field: /\{(?=\$)|\$\{/y,
        variable: /\$[A-Za-z_]\w*(?:\[[^\]\r\n]*\]|->\w+)?/y,
        longer: 'again',
        margin: 'closing',
      },
      {
        opening: /<<<[ \t]*'\w+'\r?\n/y,
        closing: heredocEnd,
        lines: 'many',
        escaping: verbatim,
        longer: 'again',
        margin: 'closing',
      },
      {
        opening: /`/y,
        closing: () => '`',
        lines: 'many',
        skip: /\\[\s\S]/y,
        escaping: verbatim,
        longer: 'split',
        refused: 'it is a command',
      },
    ],
    word: /\$?[\w\u0080-\uffff]+/y,
    statements: 'marks',
    island: { open: /<\?(?:php\b|=)/g, close: '?>' },
  },
  positions: {
    words: words('return echo print case and or xor else'),
    marks: marks('. .= ?? ??= ?: -> === !== == !='),
    never: [
      { before: /¦ (?:\w+ )*const\b|\benum\b.*\{ ¦ case\b/, why: constant },
      { before: /\b(?:class|trait|interface)\b.*\{ ¦ .*=/, why: "the default of a class's property takes no call" },
      { before: /\b(?:function|fn)\b[^{}]*\( ¦ .*=/, why: 'the default of a parameter takes no call' },
      { before: /¦ static \$\w+ =/, why: 'the first value of a static variable takes no call' },
      { before: /# \[ ¦/, why: 'an attribute takes only constants' },
      { before: /\bdeclare \( ¦/, why: constant },
    ],
    border: /\(\) (?:: [\w |?]+ )?\{$/,
  },
  restructured: [
    {
      head: /^ ¦ const (?<name>\w+) =$/,
      from: /^const\s+(\w+)\s*=\s*/,
      to: "define('$1', ",
      closing: ')',
      unless: inConstant,
      why: constant,
    },
  ],
};

/** The mark at the start of a line, behind blanks. */
function heredocEnd(opening: string): RegExp {
  return new RegExp(`(?<=\\n[ \\t]*)${opening.replace(/\W/g, '')}\\b`, 'y');
}
