/** How fish reads an environment variable: a missing one is nothing at all there, so a line at the start of the script ends it with its name. */

import { backslashed } from '../literals/escapes.ts';
import type { Shell } from './shell.ts';

export const fish: Shell = {
  // In quotes, since a list would make several words; names that end in PATH are such lists.
  idiom: { shown: '$NAME', expression: '"$NAME"', field: '"$NAME"' },
  guard: 'set -q NAME; or begin; echo "NAME is not set" >&2; exit 1; end',
  sets: (name) => ({
    assigned: new RegExp(`\\bset[ \\t]+(?:-(?!-?q)\\S+[ \\t]+)*${name}\\b[ \\t]*(["']?)`, 'g'),
    itself: `$${name}`,
    changed: new RegExp(`\\b(?:read|for|function|argparse)\\b[^\\n;|&]*?\\b${name}\\b`),
  }),
  lexicon: {
    starts: '#"\'$\\',
    comment: /(?<![^\s;&|(])#[^\r\n]*/y,
    strings: [
      {
        opening: /"/y,
        closing: () => '"',
        lines: 'many',
        skip: /\\[\s\S]/y,
        escaping: { pattern: /\\(?:[$"\\]|\n)/g, decode: (sequence) => sequence.slice(1).replace('\n', '') },
        field: /\$\(/y,
        variable: /\$+\w+(?:\[[^\]"\r\n]*\])*/y,
        // A letter or a bracket behind a variable would be a part of it.
        longer: 'split',
      },
      { opening: /'/y, closing: () => "'", lines: 'many', skip: /\\[\s\S]/y, escaping: backslashed("'"), longer: 'split' },
    ],
    opaque: /\\[\s\S]/y,
    word: /[\w@%+=:,./^\u0080-\uffff-]+/y,
    statements: 'lines',
  },
};
