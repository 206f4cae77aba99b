/** How C reads an environment variable; a missing one ends the program with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import type { Lexicon } from '../literals/lexicon.ts';
import { type CodeIdiom, doubleQuoted, marks, type Need, type Never, words } from './code-idiom.ts';

export const cLexicon: Lexicon = {
  starts: '/"\'#LuUR',
  comment: /\/\/(?:\\\r?\n|[^\r\n])*|\/\*[\s\S]*?(?:\*\/|$)/y,
  strings: [
    {
      opening: /(?:u8|[LuU])?R"[^()\\\s]{0,16}\(/y,
      closing: (opening) => `)${opening.slice(opening.indexOf('"') + 1, -1)}"`,
      lines: 'many',
      escaping: verbatim,
      longer: 'split',
    },
    {
      opening: /(?:u8|[LuU])"/y,
      closing: () => '"',
      lines: 'one',
      skip: /\\(?:\r\n|[\s\S])/y,
      escaping: verbatim,
      longer: 'split',
      refused: 'its characters are of another kind than those of a variable',
    },
    {
      opening: /"/y,
      closing: () => '"',
      lines: 'one',
      skip: /\\(?:\r\n|[\s\S])/y,
      escaping: backslash({ letters: 'abefnrtv', numbers: ['x', 'octal'], other: 'fails', itself: '"\'?', lineBreak: 'nothing' }),
      longer: 'split',
    },
  ],
  opaque: /(?<=^[ \t]*)#(?:\\\r?\n|\/\*[\s\S]*?\*\/|[^\r\n])*|'(?:\\[^\r\n]|[^'\\\r\n])+'/my,
  opaqueWhy: 'a directive of the preprocessor is text that other places are made of',
  statements: 'marks',
};

/** An include among the others of its kind. */
export function include(header: string, more: string): Need {
  return {
    line: `#include <${header}>`,
    present: new RegExp(`^[ \\t]*#[ \\t]*include[ \\t]*<(?:${header.replace('.', '\\.')}${more})>`, 'm'),
    among: /^#include[ \t]*<[^>\r\n]*>[^\r\n]*(?:\r\n|\n|$)/gm,
    behind: /(?:^#include[ \t]*"[^"\r\n]*"[^\r\n]*(?:\r\n|\n))+/m,
    conditional: true,
  };
}

/** The file's own, which may join its argument with other strings, ask for its size, or show how it is written. */
export const macroArgument: Never = {
  before: /\b(?<name>\w+) \( ¦/,
  named: (name) => new RegExp(`^[ \\t]*#[ \\t]*define[ \\t]+${name}\\(`, 'm'),
  why: 'a macro of this file takes it, and may ask for more than its value',
};

const literalOnly = 'only a literal can stand there';

/** An array of characters, which no pointer can fill; or nothing in the file says what it is. */
function isNoPointer(name: string): RegExp {
  return new RegExp(`^(?![\\s\\S]*\\*\\s*(?:const\\s+)?${name}\\b)|\\b${name}\\s*\\[`);
}

export const c: CodeIdiom = {
  shown: 'getenv("NAME")',
  expression: 'getenv("NAME") ? getenv("NAME") : (fputs("NAME is not set\\n", stderr), exit(EXIT_FAILURE), "")',
  binding: 'loose',
  quote: doubleQuoted(),
  joint: { kind: 'never', why: 'it is a part of a longer string, and no expression of C joins strings' },
  lexicon: cLexicon,
  positions: {
    words: words('return'),
    marks: marks(),
    sideBySide: 'constant',
    never: [
      macroArgument,
      { before: /\b(?:sizeof|asm|__asm__|_Static_assert|static_assert|__attribute__|_Pragma|_Generic) \(/, why: literalOnly },
      { before: /\[\] = ?$/, why: 'an array of characters takes only a literal' },
      {
        before: /¦ (?:\w+ )*static\b.*=/,
        why: 'a static variable of C is filled when the program is compiled, so fill it in a function',
      },
      { before: /(?:¦|,) \. (?<name>\w+) =$/, named: isNoPointer, why: 'nothing here says that this member is a pointer' },
      { before: /(?<!\* (?:const )?\w+ \[\] = )\{ ¦ (?:.* ,)?$/, why: 'nothing here says that this member is a pointer' },
    ],
    border: /\(\) \{$/,
    within: {
      head: /(?:\(\)|\bdo|\belse) \{$/,
      why: 'what stands outside of functions in C is filled when the program is compiled, so fill it in one',
    },
  },
  needs: [include('stdio.h', ''), include('stdlib.h', '')],
};
