/** Every rule's own hits hit once, with its id and exactly at the value, and its misses miss; ids are listed, so that none is renamed by accident. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtInEngine } from '../../../core/detect/engine/compile.ts';
import { matchRules } from '../../../core/detect/engine/match.ts';
import type { Rule } from '../../../core/detect/rule.ts';
import { generalRules, vendorRules } from '../../../core/detect/rules/index.ts';
import { scan } from '../../../core/detect/scan.ts';
import { expandTemplate, readMarked } from '../../../samples/templates.ts';

const rules = [...vendorRules, ...generalRules];
const seeds = [1, 2, 3, 4, 5];
const plaintext = { id: 'plaintext' };

for (const rule of rules) {
  if (rule.confidence === 'public') test(`${rule.id} knows its hits, and nothing is reported there`, () => leavesAlone(rule));
  else finds(rule);
}

function leavesAlone(rule: Rule): void {
  for (const template of rule.hits) {
    const { text, span } = readMarked(expandTemplate(template));
    const known = matchRules(builtInEngine(), text, plaintext).filter(({ by }) => by.rule === rule);
    assert.deepEqual(
      known.map((candidate) => candidate.span),
      [span],
    );
    assert.deepEqual(scan(text, plaintext).findings, []);
  }
}

function finds(rule: Rule): void {
  test(`${rule.id} finds its hits`, () => {
    for (const template of rule.hits) {
      for (const seed of seeds) {
        const { text, span } = readMarked(expandTemplate(template, seed));
        const { findings } = scan(text, plaintext);
        assert.deepEqual(
          findings.map((finding) => [finding.rule, finding.span]),
          [[rule.id, span]],
          `${template} with seed ${seed}`,
        );
      }
    }
  });

  test(`${rule.id} leaves its misses`, () => {
    for (const template of rule.misses) {
      for (const seed of seeds) {
        const found = scan(expandTemplate(template, seed), plaintext).findings.map((finding) => finding.rule);
        assert.ok(!found.includes(rule.id), `${template} with seed ${seed}`);
      }
    }
  });
}

test('every rule has examples of what it finds and of what it leaves', () => {
  assert.deepEqual(
    rules.filter(({ hits, misses }) => hits.length === 0 || misses.length === 0).map(({ id }) => id),
    [],
  );
});

test('ids are stable: they stand in ignore comments and reports', () => {
  const file = join(import.meta.dirname, 'rule-ids.txt');
  if (process.env['UPDATE'] === '1')
    writeFileSync(
      file,
      `${rules
        .map(({ id }) => id)
        .toSorted()
        .join('\n')}\n`,
    );
  const listed = readFileSync(file, 'utf8').trim().split('\n');
  assert.deepEqual(rules.map(({ id }) => id).toSorted(), listed, 'UPDATE=1 writes the list');
});
