/** What a fix shows of long paths on narrow terminals: no line is wider than the terminal but for a path that is wider itself. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FilePlan } from '../../cli/fix/plan-file.ts';
import { showLeft } from '../../cli/fix/show-left.ts';
import type { PlannedFile } from '../../cli/fix/show-plan.ts';
import { showTable } from '../../cli/fix/show-table.ts';
import { plain } from '../../cli/terminal.ts';
import { builtInEngine } from '../../core/detect/engine/compile.ts';
import { Secret } from '../../core/secret.ts';

const finding = {
  rule: 'example-key',
  title: 'Example key',
  why: 'It opens examples.',
  confidence: 'likely',
  span: { start: 0, end: 1 },
  suggestedName: 'EXAMPLE_KEY',
  page: 'https://example.com',
} as const;
const secret = new Secret('x', 'EXAMPLE_KEY');
const reference = { provider: 'keychain', path: ['shop', 'EXAMPLE_KEY'], options: [], pointer: [] };
const step = {
  finding,
  line: 1,
  name: 'EXAMPLE_KEY',
  reference,
  secret,
  shown: 'process.env.EXAMPLE_KEY',
  templates: [],
  spelled: secret,
};
const left = { finding, line: 7, reason: 'No rewrite is known.', spelled: secret };

const planned = (path: string, plan: Partial<FilePlan>): PlannedFile => ({
  path,
  whole: `/${path}`,
  before: '',
  plan: { after: '', steps: [], left: [], ...plan },
  engine: builtInEngine(),
});
const long = 'packages/backend/services/payments/client.ts';

test('what stays has its place beside it, or where that does not fit, above it', () => {
  const files = [planned('a.txt', { left: [left] }), planned(long, { left: [left] })];
  assert.equal(
    showLeft(files, plain, 80),
    `These stay: No rewrite is known.\n  a.txt:7                                         Example key\n  ${long}:7  Example key\n`,
  );
  assert.equal(
    showLeft(files, plain, 50),
    `These stay: No rewrite is known.\n  a.txt:7\n      Example key\n  ${long}:7\n      Example key\n`,
  );
});

test('what moves is a table, or where that does not fit, two lines each; a name is shown where what is written does not have it', () => {
  const other = { ...step, line: 12, shown: 'valueFrom.secretKeyRef' };
  const files = [planned('a.js', { steps: [step] }), planned(long, { steps: [step, other] }), planned('b.js', { left: [left] })];
  assert.equal(
    showTable(files, 'ref+keychain://shop/NAME', plain, 80),
    `LINE  WHAT         BECOMES                  NAME
a.js
   1  Example key  process.env.EXAMPLE_KEY  EXAMPLE_KEY
${long}
   1  Example key  process.env.EXAMPLE_KEY  EXAMPLE_KEY
  12  Example key  valueFrom.secretKeyRef   EXAMPLE_KEY

Kept as ref+keychain://shop/NAME
`,
  );
  assert.equal(
    showTable(files.slice(0, 1), 'ref+keychain://shop/EXAMPLE_KEY', plain, 40),
    'a.js\n   1  Example key\n        process.env.EXAMPLE_KEY\n\nKept as ref+keychain://shop/EXAMPLE_KEY\n',
  );
});
