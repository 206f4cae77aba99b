/** How PowerShell reads an environment variable; a missing one throws an error with its name. */

import { doubled, verbatim } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import type { Escaping } from '../literals/literal.ts';
import { type CodeIdiom, marks, words } from './code-idiom.ts';

const controls: ReadonlyMap<string, string> = new Map([
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

const backtick: Escaping = {
  pattern: /`(?:u\{[\dA-Fa-f]{1,6}\}|\r\n|[\s\S])|""/g,
  decode: (sequence) => {
    const body = sequence.slice(1);
    if (body === '0' || body.length > 2) return undefined;
    return /[\r\n]/.test(body) ? '' : (controls.get(body) ?? body);
  },
};
const fields: Pick<StringForm, 'field' | 'variable' | 'longer'> = {
  field: /\$[({]/y,
  variable: /\$[\w:?$^]+/y,
  longer: 'field',
};
const lookup = '$(if ($env:NAME) { $env:NAME } else { throw "NAME is not set" })';

export const powershell: CodeIdiom = {
  shown: '$env:NAME',
  expression: lookup,
  field: lookup,
  binding: 'tight',
  quote: (text) => `"${text.replace(/[`"$]/g, '`$&')}"`,
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  // A comma binds tighter, and behind the name of a command each string is an argument.
  joined: { apart: words('return throw = += ( { ; | -eq -ne -ceq -cne -ieq -ine -and -or') },
  lexicon: {
    starts: '#<"\'@`',
    comment: /<#[\s\S]*?(?:#>|$)|#[^\r\n]*/y,
    strings: [
      {
        ...fields,
        opening: /@"[ \t]*\r?\n/y,
        closing: () => /(?<=\n)"@/y,
        lines: 'many',
        skip: /`[\s\S]/y,
        escaping: { ...backtick, pattern: /`(?:u\{[\dA-Fa-f]{1,6}\}|\r\n|[\s\S])/g },
        margin: 'closing',
      },
      {
        opening: /@'[ \t]*\r?\n/y,
        closing: () => /(?<=\n)'@/y,
        lines: 'many',
        escaping: verbatim,
        longer: 'again',
        margin: 'closing',
      },
      { ...fields, opening: /"/y, closing: () => '"', lines: 'many', skip: /`[\s\S]|""/y, escaping: backtick },
      { opening: /'/y, closing: () => "'", lines: 'many', skip: /''/y, escaping: doubled("'"), longer: 'again' },
    ],
    opaque: /`[\s\S]/y,
    word: /[$-]?[\w\u0080-\uffff]+(?::\w+)?/y,
    statements: 'lines',
  },
  positions: {
    words: 'any',
    marks: marks('\n ; | -'),
    never: [{ before: /^(?:.*, |.* )?\[ ¦ \w+ \($/, why: 'an attribute takes only constants' }],
  },
};
