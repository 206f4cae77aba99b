/** How Dart reads an environment variable; a missing one throws an exception. */

import { backslash, verbatim } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, marks, words } from './code-idiom.ts';

const constant = 'a constant of Dart is made when the program is compiled';
const interpolated: Omit<StringForm, 'opening' | 'lines'> = {
  closing: (opening) => opening,
  skip: /\\[^\r\n]/y,
  escaping: backslash({ letters: 'bfnrtv', numbers: ['x', 'u', 'u{}'], x: 'characters', other: 'vanishes', itself: '"\'$' }),
  field: /\$\{/y,
  variable: /\$[A-Za-z_]\w*/y,
  longer: 'field',
};
const raw: Omit<StringForm, 'opening' | 'lines'> = {
  closing: (opening) => opening.slice(1),
  escaping: verbatim,
  longer: 'again',
};

/** Where only a constant can stand. */
function inConstant(name: string): RegExp {
  const used = [
    `\\bconst\\b(?!\\s+(?:String\\s+)?${name}\\b)[^;]*\\b${name}\\b`,
    `@\\w+\\([^)]*\\b${name}\\b`,
    `\\bcase\\s+${name}\\b`,
    `[(,]\\s*[{[]?\\s*[\\w.?]+(?:\\s+\\w+)?\\s*=\\s*${name}\\b`,
  ];
  return new RegExp(used.join('|'));
}

function isMadeConstant(name: string): RegExp {
  return new RegExp(`\\bconst\\s+${name}\\s*[(.]`);
}

export const dart: CodeIdiom = {
  shown: "Platform.environment['NAME']!",
  expression: "Platform.environment['NAME']!",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is Dart.
  field: "${Platform.environment['NAME']!}",
  binding: 'tight',
  quote: (text) =>
    `"${text
      .replace(/["\\$]/g, '\\$&')
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r')}"`,
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  lexicon: {
    starts: '/"\'r',
    comment: /\/\/[^\r\n]*/y,
    nestedComment: ['/*', '*/'],
    strings: [
      { ...raw, opening: /(?<!\w)r(?:"""|''')/y, lines: 'many' },
      { ...raw, opening: /(?<!\w)r["']/y, lines: 'one' },
      { ...interpolated, opening: /"""|'''/y, lines: 'many', refused: 'its first line is not read' },
      { ...interpolated, opening: /["']/y, lines: 'one' },
    ],
    statements: 'marks',
  },
  positions: {
    words: words('return await in throw yield'),
    marks: marks('?? ??= .. ...'),
    pattern: { before: words('=>'), why: 'a pattern takes only constants' },
    sideBySide: 'with fields',
    never: [
      { before: /\bconst\b/, why: constant },
      { before: /@ [\w. ]+\( ¦/, why: 'an annotation takes only constants' },
      {
        before: /\bclass (?<name>\w+).*\{ ¦ (?:late )?final [^(]*=$/,
        named: isMadeConstant,
        why: 'a class that is made as a constant is filled with constants',
      },
      { before: /\benum \w+ \{ ¦ [\w ,()]*\($/, why: 'a value of an enum takes only constants' },
      {
        before: /^(?:.*, )?[{[] ¦ .*=$|(?<!\bfor )\( ¦ (?:.*, )?[\w? .]+ =$/,
        why: 'the default of a parameter takes only constants',
      },
      { before: /^import\b|¦ (?:import|export|part|library)\b/, why: 'it is the path of an import' },
    ],
    border: /\(\) (?:async \*? ?)?\{$/,
  },
  restructured: [
    {
      head: /(?:^|\{) ¦ (?:static )?const (?:String )?(?<name>\w+) =$/,
      from: /\bconst\b/,
      to: 'final',
      unless: inConstant,
      why: `${constant}, and another constant uses it`,
    },
  ],
  needs: [
    {
      line: "import 'dart:io';",
      present: /^import\s+['"]dart:io['"]\s*;/m,
      among: /^import[ \t]+['"][^'"\r\n]*['"][^;\r\n]*;[^\r\n]*(?:\r\n|\n|$)/gm,
      behind: /^library\b[^;\r\n]*;[^\r\n]*(?:\r\n|\n)/m,
      taken: /\b(?:class|enum|mixin)\s+Platform\b/,
    },
  ],
  unreachable: [
    {
      sign: /^import\s+['"](?:package:flutter|dart:(?:html|js|ui))/m,
      why: 'An app on a phone or in a browser has no environment, so no variable could reach this code.',
    },
  ],
};
