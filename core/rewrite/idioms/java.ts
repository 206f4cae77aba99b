/** How Java reads an environment variable; a missing one is a NullPointerException with its name. */

import { backslash, withLineEnds } from '../literals/escapes.ts';
import type { Lexicon } from '../literals/lexicon.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

const escaping = backslash({ letters: 'bfnrst', numbers: ['u', 'octal'], other: 'fails', itself: '"\'', lineBreak: 'nothing' });

const lexicon: Lexicon = {
  starts: '/"\'',
  comment: /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
  strings: [
    {
      opening: /"""[ \t\f]*(?:\r\n|\r|\n)/y,
      closing: () => '"""',
      lines: 'many',
      skip: /\\[\s\S]/y,
      // Blanks at the end of a line are no part of the text.
      escaping: withLineEnds(escaping),
      longer: 'again',
      margin: 'least or closing',
    },
    { opening: /"/y, closing: () => '"', lines: 'one', skip: /\\[^\r\n]/y, escaping, longer: 'split' },
  ],
  opaque: /'(?:\\[^\r\n]|[^'\\\r\n])*'/y,
  statements: 'marks',
};

/** Where only a constant can stand. */
function inConstant(name: string): RegExp {
  return new RegExp(`@\\w[\\w.]*\\s*\\([^)]*\\b${name}\\b|\\bcase\\b[^:;>]*\\b${name}\\b`);
}

export const java: CodeIdiom = {
  shown: 'System.getenv("NAME")',
  expression: 'Objects.requireNonNull(System.getenv("NAME"), "NAME is not set")',
  binding: 'tight',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  lexicon,
  positions: {
    words: words('return yield assert'),
    marks: marks('->'),
    never: [
      { before: /@ [\w. ]+\( ¦/, why: 'an annotation takes only constants' },
      { before: /¦ (?:.* )?case\b(?!.*->)[^:]*$/, why: 'a case takes only constants' },
      {
        before: /¦ (?:.* )?(?:final|static) (?:.* )?(?<name>\w+) =/,
        named: inConstant,
        why: 'an annotation or a case uses this constant, and takes only what is known when it is compiled',
      },
    ],
    border: /\(\) (?:throws [\w. ,]+)?\{$|-> \{$/,
  },
  needs: [
    {
      line: 'import java.util.Objects;',
      present: /^import\s+java\.util\.(?:Objects|\*)\s*;/m,
      among: /^import[ \t]+(?!static\b)[\w.*]+[ \t]*;[^\r\n]*(?:\r\n|\n|$)/gm,
      behind: /^package[ \t]+[\w.]+[ \t]*;[^\r\n]*(?:\r\n|\n)/m,
      taken: /^import\s+(?!java\.util\.)[\w.]+\.Objects\s*;|\b(?:class|interface|enum|record)\s+Objects\b/m,
    },
  ],
  unreachable: [
    {
      sign: /^import\s+androidx?\./m,
      why: 'An Android app is started without an environment of its own, so no variable could reach this code.',
    },
  ],
};
