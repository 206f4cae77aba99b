/** docs/rules.md is made from the rules; UPDATE=1 writes it. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import type { Rule } from '../../../core/detect/rule.ts';
import { generalRules, vendorRules } from '../../../core/detect/rules/index.ts';

const page = resolve(import.meta.dirname, '../../../docs/rules.md');

test('the page of rules is that of this version', () => {
  const text = pageOf(vendorRules, generalRules);
  if (process.env['UPDATE'] === '1') writeFileSync(page, text);
  assert.ok(readFileSync(page, 'utf8') === text, 'UPDATE=1 writes docs/rules.md');
});

function pageOf(vendors: readonly Rule[], general: readonly Rule[]): string {
  const known = vendors.filter(({ confidence }) => confidence === 'public');
  const reported = vendors.filter(({ confidence }) => confidence !== 'public');
  return [
    '# Rules',
    `${reported.length + general.length} rules; each is named in ignore comments, reports and \`.secretref.json\` by its id. *Certain* and *likely* are what a match is worth on its form alone; a right checksum makes it certain.`,
    '## Credentials without a format of their own',
    tableOf(general),
    '## Formats of providers',
    'The id leads to the page on revoking it.',
    tableOf(reported),
    '## Known and not reported',
    'Keys that are made to be published.',
    tableOf(known),
    '',
  ].join('\n\n');
}

function tableOf(rules: readonly Rule[]): string {
  const rows = rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title, why, confidence, checksum, page }) => {
      const worth = checksum ? `${confidence}, checksum` : confidence;
      return `| [${id}](${page}) | ${title} | ${worth} | ${why} |`;
    });
  return ['| rule | what | worth | why it matters |', '|---|---|---|---|', ...rows].join('\n');
}
