/** How Elixir reads an environment variable; a missing one raises an error with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

const pattern = 'a pattern takes only literals';
const macro = 'a macro of this file takes it, and may ask for a literal';

/** A macro is given what is written there. */
function isMacro(name: string): RegExp {
  return new RegExp(`\\bdefmacrop?\\s+${name.replace('?', '\\?')}(?![\\w?!])`);
}

const quoted: Omit<StringForm, 'opening' | 'closing'> = {
  lines: 'many',
  skip: /\\[\s\S]/y,
  escaping: backslash({
    letters: 'abefnrstv',
    numbers: ['x', 'u', 'u{}'],
    x: 'characters',
    other: 'vanishes',
    lineBreak: 'nothing',
  }),
  field: /#\{/y,
  longer: 'field',
};

export const elixir: CodeIdiom = {
  shown: 'System.fetch_env!("NAME")',
  expression: 'System.fetch_env!("NAME")',
  field: '#{System.fetch_env!("NAME")}',
  binding: 'tight',
  quote: doubleQuoted('#'),
  joint: { kind: 'joined', open: '', separator: ' <> ', close: '' },
  lexicon: {
    starts: '#"\'~?:',
    comment: /#[^\r\n]*/y,
    strings: [
      { ...quoted, opening: /"""[ \t]*\r?\n/y, closing: () => '"""', margin: 'closing', refused: 'its indentation is not read' },
      { ...quoted, opening: /"/y, closing: () => '"' },
      { ...quoted, opening: /'/y, closing: () => "'", refused: 'it is a list of characters' },
      {
        opening: /~[a-zA-Z]+"""/y,
        closing: () => '"""',
        lines: 'many',
        escaping: verbatim,
        longer: 'split',
        refused: 'it is a sigil',
      },
    ],
    opaque:
      /~[a-zA-Z]+(?:\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>|"[^"]*"|'[^']*'|\/(?:\\.|[^/\\])*\/|\|[^|]*\|)[a-zA-Z]*|\?\\?[^\s]|(?<!\w):"(?:\\.|[^"\\])*"/y,
    word: /[\w\u0080-\uffff]+[?!]?/y,
    statements: 'lines',
  },
  positions: {
    words: 'any',
    marks: marks('\n ; |> <> -> <- | ++ && || <= >= < >'),
    behind: new Map([[':', 'it is a key']]),
    pattern: { before: words('= -> <-'), why: pattern },
    never: [
      { before: /(?<name>\w+[?!]?) \( ¦/, named: isMacro, why: macro },
      { before: /¦ (?:.* )?(?<name>\w+[?!]?)$/, named: isMacro, why: macro },
      { before: /¦ (?:.* )?@ \w+$/, why: 'an attribute of a module is read when the program is compiled' },
      { before: /¦ @ \w+\b/, why: 'an attribute of a module is read when the program is compiled' },
      { before: /\b(?:def|defp|defmacro|defmacrop|fn) [\w?!]* ?[([{] ¦|\bfn ¦/, why: pattern },
      { before: /¦ (?:.* )?when\b/, why: 'a guard calls no function' },
      { before: /¦ (?:alias|import|require|use)\b/, why: 'it is read when the program is compiled' },
    ],
  },
};
