/** How Swift reads an environment variable; a missing one stops the program. */

import { backslash, verbatim } from '../literals/escapes.ts';
import { type CodeIdiom, doubleQuoted, marks, words } from './code-idiom.ts';

const escaping = backslash({ letters: 'nrt', numbers: ['u{}'], other: 'fails', itself: '"\'' });

export const swift: CodeIdiom = {
  shown: 'ProcessInfo.processInfo.environment["NAME"]!',
  expression: 'ProcessInfo.processInfo.environment["NAME"]!',
  field: '\\(ProcessInfo.processInfo.environment["NAME"]!)',
  binding: 'tight',
  quote: doubleQuoted(),
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  lexicon: {
    starts: '/"#`',
    comment: /\/\/[^\r\n]*/y,
    nestedComment: ['/*', '*/'],
    strings: [
      {
        opening: /#+"(?:"")?/y,
        closing: (opening) => opening.replaceAll('#', '') + opening.replaceAll('"', ''),
        lines: 'many',
        escaping: { ...verbatim, pattern: /\\#/g },
        longer: 'again',
      },
      {
        opening: /"""[ \t]*\r?\n/y,
        closing: () => '"""',
        lines: 'many',
        skip: /\\[^(]/y,
        escaping,
        field: /\\\(/y,
        longer: 'field',
        margin: 'closing',
      },
      { opening: /"/y, closing: () => '"', lines: 'one', skip: /\\[^(\r\n]/y, escaping, field: /\\\(/y, longer: 'field' },
    ],
    opaque: /`\w+`/y,
    statements: 'lines',
  },
  positions: {
    words: words('return in else case where'),
    marks: marks('?? -> \n ;'),
    never: [
      { before: /\benum\b.*\{ ¦ (?:indirect )?case\b/, why: 'the raw value of a case takes only a literal' },
      { before: /@ [\w. ]+\( ¦|# [\w. ]+\( ¦/, why: 'an attribute takes only literals' },
      { before: /¦ (?:.* )?: (?:StaticString|Character|URL|Selector)\b.*=$/, why: 'it is declared as another type than String' },
    ],
  },
  needs: [
    {
      line: 'import Foundation',
      present: /^import\s+(?:Foundation|AppKit|Cocoa)\b/m,
      among: /^import[ \t]+\w+[ \t]*(?:\r\n|\n|$)/gm,
    },
  ],
  unreachable: [
    {
      sign: /^import\s+(?:UIKit|SwiftUI|WatchKit|WidgetKit)\b/m,
      why: 'An app is started without an environment of its own, so no variable could reach this code.',
    },
  ],
};
