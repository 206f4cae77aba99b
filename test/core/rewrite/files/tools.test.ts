/** What stands in the value's place in the file of each tool: that alone, where the tool documents it, and the file is what it was but for it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, outcome, value } from '../moved.ts';
import { interpolated } from './interpolated.ts';
import { mapTexts, parseFile } from './parse-file.ts';

for (const { page, path, before, after, written, variable, reference } of interpolated) {
  test(`${path}: ${written} (${page})`, () => {
    const result = moved('plaintext', before, { path, ...(reference && { reference }) });
    assert.equal(outcome(result), after ?? before.replaceAll('VALUE', () => written));
    assert.ok(result.plan.kind === 'plan' && result.after !== undefined);
    assert.equal(result.plan.value, value);
    assert.equal(result.plan.mapping?.name, variable);
    assert.equal(result.plan.change, `write ${written}`);
    assert.ok(result.plan.note);
    const expected = mapTexts(parseFile(path, result.before), (text) => text.replaceAll(value, () => written));
    assert.deepEqual(
      mapTexts(parseFile(path, result.after), (text) => text),
      expected,
    );
  });
}
