/** How Objective-C reads an environment variable; a missing one ends the program with its name. */

import { c, cLexicon, include } from './c.ts';
import { type CodeIdiom, doubleQuoted, marks, type Need, words } from './code-idiom.ts';

const quoted = doubleQuoted();
const [, , cString] = cLexicon.strings;

/** Imports are sorted among includes. */
function amongImports(need: Need): Need {
  return {
    ...need,
    among: /^#(?:import|include)[ \t]*<[^>\r\n]*>[^\r\n]*(?:\r\n|\n|$)/gm,
    behind: /(?:^#import[ \t]*"[^"\r\n]*"[^\r\n]*(?:\r\n|\n))+/m,
  };
}

const format = 'a format is read for its signs, which a value may hold as well';

export const objectiveC: CodeIdiom = {
  shown: 'getenv("NAME")',
  // No array and no box of the newer syntax, which GCC does not have.
  expression:
    'getenv("NAME") ? [NSString stringWithUTF8String:getenv("NAME")] : (fputs("NAME is not set\\n", stderr), exit(EXIT_FAILURE), @"")',
  binding: 'loose',
  quote: (text) => `@${quoted(text)}`,
  joint: {
    kind: 'joined',
    open: '[[NSArray arrayWithObjects:',
    separator: ', ',
    close: ', nil] componentsJoinedByString:@""]',
    value: '(TEXT)',
  },
  lexicon: {
    ...cLexicon,
    starts: `${cLexicon.starts}@`,
    strings: [
      ...(cString ? [{ ...cString, opening: /@"/y }] : []),
      ...cLexicon.strings.map((form) => ({
        ...form,
        refused: form.refused ?? 'it is a string of C, so make it one of Objective-C',
      })),
    ],
  },
  positions: {
    ...c.positions,
    words: words('return'),
    marks: marks('\n'),
    behind: new Map([[':', 'it is the key of a dictionary']]),
    never: [
      ...c.positions.never,
      { before: /\b(?:NSLog|NSAssert\d?|NSCAssert\d?|NSLocalizedString\w*) \( ¦/, why: format },
      { before: /\w*(?:[fF]ormat|raise \S+ format) :$/, why: format },
    ],
    border: /\(\) \{$|(?:^|\w )[-+] \(\) .*\{$/,
    within: {
      head: /(?:\(\)|\bdo|\belse|\^) \{$|(?:^|\w )[-+] \(\) .*\{$/,
      why: 'what stands outside of functions and methods is filled when the program is compiled, so fill it in one',
    },
  },
  needs: [include('stdio.h', ''), include('stdlib.h', '')].map(amongImports),
  unreachable: [
    {
      sign: /^[ \t]*(?:#import[ \t]*<UIKit\/|@import UIKit\b)/m,
      why: 'An app is started without an environment of its own, so no variable could reach this code.',
    },
  ],
};
