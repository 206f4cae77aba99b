/** How Clojure reads an environment variable; a missing one throws an exception with its name. */

import { backslash } from '../literals/escapes.ts';
import { type CodeIdiom, doubleQuoted } from './code-idiom.ts';

/** A macro is given what is written there. */
function isMacro(name: string): RegExp {
  return new RegExp(`\\(defmacro\\s+(?:\\^\\S+\\s+)?${name.replace(/[.*+?^$|()[\]{}\\]/g, '\\$&')}\\s`);
}

export const clojure: CodeIdiom = {
  shown: '(System/getenv "NAME")',
  expression: '(or (System/getenv "NAME") (throw (ex-info "NAME is not set" {})))',
  binding: 'tight',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: '(str ', separator: ' ', close: ')' },
  lexicon: {
    starts: ';"#\\',
    comment: /;[^\r\n]*/y,
    strings: [
      {
        opening: /"/y,
        closing: () => '"',
        lines: 'many',
        skip: /\\[\s\S]/y,
        escaping: backslash({ letters: 'bfnrt', numbers: ['u', 'octal'], other: 'fails', itself: '"' }),
        longer: 'split',
      },
    ],
    opaque: /#"(?:\\[\s\S]|[^"\\])*"|\\(?:\w+|[\s\S])/y,
    word: /[^\s()[\]{}"';\\,`@^~]+/y,
    statements: 'forms',
  },
  positions: {
    words: 'any',
    marks: new Set(['(', '[', '{', ')', ']', '}', ',', '@', '~', '"']),
    never: [
      { before: /\( ¦ (?<name>\S+)/, named: isMacro, why: 'a macro of this file takes it, and may ask for a literal' },
      { before: /(?:['`]|# _) ?[([{] ¦/, why: 'what is quoted there is not evaluated' },
      { before: /\( ¦ case\b/, why: 'a case takes only constants' },
      { before: /\( ¦ (?:defn-?|defmacro|defprotocol|defmulti|ns|defrecord) \S+ ?$/, why: 'it is a description' },
      { before: /\^ \{ ¦/, why: 'it is a description' },
    ],
  },
  unreachable: [
    {
      sign: /\bjs\/\w|\(:require[^)]*\b(?:cljs|goog|reagent|re-frame)\b/,
      why: 'This code runs in a browser, which has no environment, so let a server hold the value.',
    },
  ],
};
