/** What a fix shows of long paths on narrow terminals: no line is wider than the terminal but for a path that is wider itself. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FilePlan } from '../../cli/fix/plan-file.ts';
import { showLeft } from '../../cli/fix/show-left.ts';
import { type PlannedFile, showTable } from '../../cli/fix/show-plan.ts';
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
    `\nThese stay: No rewrite is known.\n  a.txt:7                                         Example key\n  ${long}:7  Example key\n`,
  );
  assert.equal(
    showLeft(files, plain, 50),
    `\nThese stay: No rewrite is known.\n  a.txt:7\n      Example key\n  ${long}:7\n      Example key\n`,
  );
});

test('what moves has its title beside its place, or where that does not fit, below it', () => {
  const shown = showTable([planned('a.js', { steps: [step] }), planned(long, { steps: [step] })], plain, 50);
  const rest = '    becomes  process.env.EXAMPLE_KEY\n    kept as  ref+keychain://shop/EXAMPLE_KEY\n';
  assert.equal(shown, `a.js:1  Example key\n${rest}${long}:1\n    Example key\n${rest}`);
});
