/** How Groovy reads an environment variable; a missing one is a NullPointerException with its name. */

import { backslash } from '../literals/escapes.ts';
import type { StringForm } from '../literals/lexicon.ts';
import { type CodeIdiom, marks } from './code-idiom.ts';

const escaping = backslash({ letters: 'bfnrst', numbers: ['u', 'octal'], other: 'fails', itself: '"\'$', lineBreak: 'nothing' });
const plain: Omit<StringForm, 'opening' | 'lines'> = {
  closing: (opening) => opening,
  skip: /\\[\s\S]/y,
  escaping,
  longer: 'split',
};
const fields: Pick<StringForm, 'field' | 'variable'> = {
  field: /\$\{/y,
  variable: /\$[A-Za-z_]\w*(?:\.\w+)*/y,
};

export const groovy: CodeIdiom = {
  shown: "System.getenv('NAME')",
  expression: "Objects.requireNonNull(System.getenv('NAME'), 'NAME is not set')",
  binding: 'tight',
  quote: (text) => `'${text.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`,
  joint: { kind: 'joined', open: '', separator: ' + ', close: '' },
  lexicon: {
    starts: '/"\'$',
    comment: /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
    strings: [
      { ...plain, opening: /'''/y, lines: 'many' },
      { ...plain, ...fields, opening: /"""/y, lines: 'many' },
      { ...plain, opening: /'/y, lines: 'one' },
      { ...plain, ...fields, opening: /"/y, lines: 'one' },
    ],
    opaqueOperand: /\/(?:\\[^\r\n]|[^/\\\r\n])+\//y,
    statements: 'lines',
  },
  positions: {
    words: 'any',
    marks: marks('?: -> << \n ;'),
    behind: new Map([[':', 'it is the key of a map']]),
    never: [
      { before: /@ [\w. ]+\( ¦/, why: 'an annotation takes only constants' },
      { before: /¦ (?:package|import)\b/, why: 'it is a name' },
    ],
  },
  unreachable: [
    {
      sign: /\bpipeline\s*\{|\bnode\s*(?:\([^)]*\)\s*)?\{|\bwithCredentials\b/,
      why: 'A pipeline gets its secrets from the credentials of Jenkins, so use credentials(…) or withCredentials there.',
    },
  ],
};
