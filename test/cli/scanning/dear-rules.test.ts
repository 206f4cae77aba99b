/** A rule of the project that goes through a text again and again is named, by a count that is the same in each run. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { scanPieces } from '../../../cli/scanning/pieces.ts';
import type { TextScan } from '../../../cli/scanning/text-scan.ts';
import { engineWith, readCustomRules } from '../../../core/configuration/custom-rules.ts';
import { type CompileLinear, loadLinear } from '../../../core/configuration/linear-pattern.ts';
import { languageOf } from '../../../core/text/language.ts';
import { place, secretref } from '../secretref.ts';

let compile: CompileLinear;
before(async () => {
  compile = await loadLinear();
});

function scanWith(pattern: string, text: string): TextScan {
  const { rules } = readCustomRules([{ id: 'shop-key', title: 'Shop key', keywords: ['shop'], pattern }], compile);
  const pieces = scanPieces(engineWith(rules), languageOf('a.log'));
  pieces.add(text);
  return pieces.end();
}

const crowded = 'shop '.repeat(6_000);

test('a pattern that takes anything behind a keyword that stands everywhere is dear', () => {
  const [first, second] = [scanWith('shop[^!]*', crowded), scanWith('shop[^!]*', crowded)];
  assert.deepEqual(
    first.dear.map(({ rule }) => rule),
    ['shop-key'],
  );
  assert.ok((first.dear[0]?.times ?? 0) > 300);
  assert.deepEqual(second.dear, first.dear);
});

test('a pattern is not dear for finding much, nor in a small text, nor where it finds nothing', () => {
  const keys = Array.from({ length: 20_000 }, (_, number) => `x = shop_${number}_${number * 7919}\n`).join('');
  assert.deepEqual(scanWith('shop_[0-9]{1,20}_[0-9]{1,20}', keys).dear, []);
  assert.deepEqual(scanWith('shop[^!]*', 'shop '.repeat(100)).dear, []);
  assert.deepEqual(scanWith('shop[^!]*[0-9]{8}!', crowded).dear, []);
});

test('a scan says which rule it is', async (t) => {
  const customRules = [{ id: 'shop-key', title: 'Shop key', keywords: ['shop'], pattern: 'shop[^!]*' }];
  const at = place(t, { 'a.log': crowded, 'b.log': 'shop\n', '.secretref.json': JSON.stringify({ customRules }) });
  const { stderr, status } = await secretref(at, ['scan', '.']);
  assert.match(
    stderr,
    /^secretref: the project's rule shop-key went through a\.log \d{3} times over; a rarer keyword, a smaller reach or a pattern that takes less makes it cheap\.$/m,
  );
  assert.equal(status, 0);
});
