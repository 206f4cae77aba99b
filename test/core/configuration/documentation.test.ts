/** What docs/ shows works: the configuration is read without a word, and each comment silences what its row says. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readBaseline } from '../../../core/configuration/baseline.ts';
import { loadLinear } from '../../../core/configuration/linear-pattern.ts';
import { readInForce } from '../../../core/configuration/read-in-force.ts';
import { configurationSchema } from '../../../core/configuration/schema.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const configuration = readFileSync('docs/configuration.md', 'utf8');
const ignoring = readFileSync('docs/ignoring.md', 'utf8');
const blocks = (text: string): string[] => [...text.matchAll(/```json\n(.*?)```/gs)].map((match) => match[1] ?? '');

test('the example of a configuration is in force as a whole', async () => {
  const [example = '', ...others] = blocks(configuration);
  assert.deepEqual(others, []);
  assert.deepEqual(readInForce(example, await loadLinear()).notices, []);
});

test('every field stands in the tables', () => {
  const rule = configurationSchema.properties?.['customRules']?.items?.properties ?? {};
  for (const field of [...Object.keys(configurationSchema.properties ?? {}), ...Object.keys(rule)])
    assert.ok(configuration.includes(`\`${field}\``) || field === '$schema', field);
});

test('the example of an entry is read', () => {
  const [example = ''] = blocks(ignoring);
  assert.equal(readBaseline(`{"secretref-baseline":1,"salt":"${'0'.repeat(32)}"}\n${example}`).kind, 'read');
});

const rows = [...ignoring.matchAll(/^\| (`[^|]+) \| (its line|the next line|all below[^|]*) \|/gm)];

test('the table of comments was found', () => {
  assert.equal(rows.length, 11);
});

for (const [, markers = '', scope = ''] of rows) {
  for (const [, marker = ''] of markers.matchAll(/`([^`]+)`/g)) {
    if (/^S\d+$/.test(marker)) continue;
    test(`${marker} silences ${scope}`, () => {
      const line = `f("${expandTemplate('sk_live_{alnum:24}')}")`;
      const [before, behind] = scope === 'its line' ? [`${line}  `, '\n'] : ['', `\n${line}\n`];
      const text = `${before}# ${marker}${behind}`;
      assert.deepEqual(scan(text, languageOf('a.py')).findings, []);
      assert.equal(scan(text, languageOf('a.py')).suppressed.length, 1);
    });
  }
}
