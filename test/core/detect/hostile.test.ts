/** Hostile text: 100 KB of what a rule looks for, cut short or repeated without end, takes no more than a moment. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generalRules, vendorRules } from '../../../core/detect/rules/index.ts';
import { scan } from '../../../core/detect/scan.ts';
import { hostileText } from '../../../samples/hostile.ts';

for (const rule of [...vendorRules, ...generalRules]) {
  test(`${rule.id} stays linear on hostile text`, () => {
    const text = hostileText(rule, 100_000);
    const started = performance.now();
    scan(text, { id: 'plaintext' });
    const took = performance.now() - started;
    // A quadratic step takes longer, and 10 ms is usual: a busy machine does not fail it. Figures on a megabyte are in bench/.
    assert.ok(took < 3_000, `${Math.round(took)} ms`);
  });
}
