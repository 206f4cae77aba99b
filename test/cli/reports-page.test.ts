/** docs/reports.md names every field of the JSON report, and no other. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { expandTemplate } from '../../samples/templates.ts';
import { place, secretref } from './secretref.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/reports.md'), 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, field = '', text = '']) => [
    field,
    [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name),
  ]),
);

test('the page names what the report has', async (t) => {
  const line = `const stripe = "${expandTemplate('sk_live_{alnum:24}')}";`;
  const at = place(t, { 'a.js': `${line}\n${line} // secretref-ignore\n// secretref-ignore stripe-secret-kye\n` });
  const report = JSON.parse((await secretref(at, ['scan', '--format', 'json'])).stdout);
  assert.deepEqual([...rows.keys()], Object.keys(report));
  const [finding, suppressed, unused] = [report.findings[0], report.suppressed[0], report.unusedIgnores[0]].map(Object.keys);
  const values = ['certain', 'likely', 'possible'];
  assert.deepEqual(
    rows.get('findings')?.filter((name = '') => !values.includes(name)),
    finding,
  );
  for (const name of (suppressed ?? []).filter((name) => !finding?.includes(name)))
    assert.ok(rows.get('suppressed')?.includes(name), name);
  assert.deepEqual(rows.get('unusedIgnores'), [...(unused ?? []), ...Object.keys(report.unusedIgnores[0].misspelt)]);
  assert.deepEqual(rows.get('summary')?.toSorted(), Object.keys(report.summary).toSorted());
});
