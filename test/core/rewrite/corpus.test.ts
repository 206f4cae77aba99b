/** Strings of real programs, our own sources: with the variable's value put in, a file after a move compiles to what it was before. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { planMove } from '../../../core/rewrite/plan.ts';
import { applyEdits, type Span } from '../../../core/text/span.ts';
import { reference } from './moved.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('moving any string of our sources changes nothing but where it comes from', () => {
  const files = globSync('{core,vault,protocol,server,client,cli,test,samples}/**/*.ts', {
    cwd: root,
    exclude: ['**/node_modules/**'],
  });
  let planned = 0;
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    // esbuild leaves an imported `process` alone, so nothing could be compared.
    if (/import process|\bprocess\b[,)] =>/.test(text)) continue;
    const before = compiled(text, '');
    for (const span of stringsOf(text)) {
      const plan = planMove({ text, language: { id: 'typescript' }, spans: [span], name: 'TEST_VALUE', reference });
      if (plan.kind === 'refused') continue;
      planned += 1;
      const after = applyEdits(text, plan.edits);
      assert.equal(compiled(after, plan.value), before, `${file}: ${text.slice(span.start - 30, span.end + 10)}`);
    }
  }
  assert.ok(planned > 200, `only ${planned} strings were moved`);
});

/** Minified, so that a template of constants and a string are the same text. */
function compiled(text: string, value: string): string {
  const define = { 'process.env.TEST_VALUE': JSON.stringify(value) };
  return transformSync(text, {
    loader: 'ts',
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    define,
  }).code;
}

/** A few places of each file that look like strings, found without our lexer; of every second one only the middle. */
function stringsOf(text: string): Span[] {
  const found = [...text.matchAll(/(['"`])((?:(?!\1)[^\\\r\n$]|\\.){6,60})\1/g)];
  const step = Math.ceil(found.length / 4);
  return found
    .filter((_, index) => index % step === 0)
    .map((match, index) => {
      const inset = index % 2 ? 2 : 0;
      return { start: match.index + 1 + inset, end: match.index + match[0].length - 1 - inset };
    });
}
