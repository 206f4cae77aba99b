/** How Go reads an environment variable; a missing one is a panic with its name. */

import { backslash, verbatim } from '../literals/escapes.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

/** Where only a constant can stand: another constant's value. */
function inConstant(name: string): RegExp {
  return new RegExp(
    `\\bconst\\s[^\\n=]*=[^\\n]*\\b${name}\\b|\\bconst\\s*\\([^)]*=[^)\\n]*\\b${name}\\b|\\blen\\(${name}\\)\\s*\\]`,
  );
}

/** A member that this file declares, and never as a string. */
function isOfOtherType(name: string): RegExp {
  const declared = `^[ \\t]*(?:\\w+, *)*${name}(?:, *\\w+)*[ \\t]+`;
  return new RegExp(`(?![\\s\\S]*${declared}(?:string|any|interface\\{\\})(?![\\w.]))${declared}[\\w*[\\]]`, 'm');
}

const otherType = 'it is declared as another type than string';
const why = 'a constant of Go is made when the program is compiled, so make it a variable first';

export const go: CodeIdiom = {
  shown: 'os.LookupEnv("NAME")',
  expression: `func() string {
	value, ok := os.LookupEnv("NAME")
	if !ok {
		panic("NAME is not set")
	}
	return value
}()`,
  binding: 'tight',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  lexicon: {
    starts: '/"`\'',
    comment: /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
    strings: [
      {
        opening: /"/y,
        closing: () => '"',
        lines: 'one',
        skip: /\\[^\r\n]/y,
        escaping: backslash({ letters: 'abfnrtv', numbers: ['x', 'u', 'U', 'octal'], other: 'fails', itself: '"' }),
        longer: 'split',
      },
      {
        opening: /`/y,
        closing: () => '`',
        lines: 'many',
        // Carriage returns are no part of the text.
        escaping: { ...verbatim, pattern: /\r/g, decode: () => '' },
        longer: 'split',
      },
    ],
    opaque: /'(?:\\[^\r\n]|[^'\\\r\n])*'/y,
    statements: 'lines',
  },
  positions: {
    words: words('return case'),
    marks: marks(':= < > <= >= <- ;'),
    never: [
      { before: /¦ const\b|^const\b/, why },
      { before: /^import \( ¦/, why: 'it is the path of an import' },
      {
        before: /(?:¦ var|^var \( ¦) \w+ (?!string\b)(?:\* |\[\] )*\w[\w. ]* =$/,
        why: otherType,
      },
      { before: /\bfunc\b[^{]*\(\) (?!(?:string|any|error)\b|interface\b)\w[\w. ]* \{ ¦ return$/, why: otherType },
      { before: /\[[^[\]]*\] (?!(?:string|any)\b|interface\b)\w[\w. ]* \{ ¦ (?:.* ,)? ?(?:(?:""|\w+) :)?$/, why: otherType },
      { before: /\{ ¦ (?:.*, )?(?<name>\w+) :$/, named: isOfOtherType, why: otherType },
    ],
    border: /\bfunc\b.*\{$/,
  },
  restructured: [
    { head: /^ ¦ const (?<name>\w+)(?: string)? =$/, from: /^const\b/, to: 'var', unless: inConstant, why },
    {
      head: /\{ ¦ const (?<name>\w+)(?: string)? =$/,
      from: /^const\b/,
      to: 'var',
      unless: inConstant,
      // A variable that nothing uses is an error where a constant was none.
      only: (name) => new RegExp(`\\b${name}\\b[\\s\\S]*\\b${name}\\b`),
      why,
    },
  ],
  grouped: { head: /^const \( ¦ (?<name>\w+)(?: string)? =$/, keyword: 'var', unless: inConstant, why },
  needs: [
    {
      line: 'import "os"',
      present: /^[ \t]*(?:import[ \t]+)?"os"[ \t]*;?[ \t]*$/m,
      among: /^import[ \t]+"[^"\r\n]*"[ \t]*(?:\r\n|\n|$)/gm,
      group: { open: /^import[ \t]*\([ \t]*(?:\r\n|\n)/m, line: '\t"os"' },
      behind: /^package[ \t]+\w+[^\r\n]*(?:\r\n|\n)/m,
      taken:
        /\bos\s*(?::=|,[^\n]*:=)|\b(?:var|func|const|type)\s+os\b|[(,]\s*os\s+[\w*[\]]|^\s*(?:import\s+)?os\s+"|"[^"\n]+\/os"/m,
    },
  ],
};
