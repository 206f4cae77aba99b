/** Hostile text: a megabyte of what a rule looks for, cut short or repeated without end, takes no more than a moment. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generalRules, vendorRules } from '../../../core/detect/rules/index.ts';
import { scan } from '../../../core/detect/scan.ts';
import { hostileText } from '../../../samples/hostile.ts';

for (const rule of [...vendorRules, ...generalRules]) {
  test(`${rule.id} stays linear on hostile text`, () => {
    const text = hostileText(rule);
    const started = performance.now();
    scan(text, { id: 'plaintext' });
    const took = performance.now() - started;
    // A quadratic step would take minutes. The bound is wide, so that a busy machine does not fail it; figures are in bench/.
    assert.ok(took < 10_000, `${Math.round(took)} ms`);
  });
}
