/** Positions of every language, before and after a move; `refused:` and a part of the reason where none is right. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookups } from './lookups.ts';
import { moved, outcome, value } from './moved.ts';
import { compiled } from './positions/compiled.ts';
import { scripts } from './positions/scripts.ts';

const imported: Readonly<Record<string, string>> = {
  c: '#include <stdio.h>\n#include <stdlib.h>\n',
  cpp: '#include <cstdlib>\n#include <stdexcept>\n#include <string>\n',
  'objective-c': '#include <stdio.h>\n#include <stdlib.h>\n',
  dart: "import 'dart:io';\n",
  go: 'package shop\n\nimport "os"\n\n',
  java: 'import java.util.Objects;\n',
  swift: 'import Foundation\n',
};

for (const [language, table] of Object.entries({ ...compiled, ...scripts })) {
  for (const [before, after] of table) {
    test(`${language}: ${before}`, () => {
      const head = imported[language] ?? '';
      const result = outcome(moved(language, head + before));
      if (after.startsWith('refused: ')) assert.match(result, new RegExp(`^refused: .*${after.slice('refused: '.length)}`));
      else assert.equal(result, head + withLookup(after, lookups[language] ?? '').replaceAll('VALUE', value));
    });
  }
}

/** Further lines of a lookup stand as deep as the one that it is put into. */
function withLookup(text: string, lookup: string): string {
  return text.replaceAll('LOOKUP', (_, offset: number) => {
    const indentation = /(?<=^|\n)\t*(?=[^\n]*$)/.exec(text.slice(0, offset))?.[0] ?? '';
    return lookup.replaceAll('\n', `\n${indentation}`);
  });
}
