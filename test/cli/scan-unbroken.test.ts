/** What a repository holds takes nobody the report: settings that nobody could mean, and far more of everything than usual. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { expandTemplate } from '../../samples/templates.ts';
import { place, secretref } from './secretref.ts';

const leak = { 'leak.env': expandTemplate('STRIPE_KEY=sk_live_{alnum:24}\n') };

for (const [what, files] of Object.entries({
  'settings of nothing but brackets behind a comment': { '.secretref.json': `{"a": /* " */ ${'['.repeat(200_000)}` },
  'settings with one long word': { '.secretref.json': `{"stopWords":["${'a'.repeat(9_000_000)}"]}` },
  'a rule that has no name for secretlint': { '.secretlintrc.json': '{"rules":[{"id":{"toString":1,"valueOf":1}}]}' },
  'a condition that is no word for gitleaks': { '.gitleaks.toml': '[allowlist]\nregexes=["zzz"]\ncondition={ a = 1 }\n' },
  'thousands of ignore comments': { 'x.py': '#secretref-ignore\n'.repeat(240_000) },
})) {
  test(`the rest is reported beside ${what}`, async (t) => {
    const { stdout, stderr } = await secretref(place(t, { ...leak, ...files }), ['scan', '--format', 'json']);
    assert.ok(JSON.parse(stdout).findings.length >= 1);
    assert.ok(!stderr.includes('fault of secretref'), stderr);
  });
}

test('of one file ten thousand findings are listed, and the rest is counted in every format', async (t) => {
  const lines = Array.from({ length: 12_000 }, (_, seed) => expandTemplate('A_PASSWORD={base62:16}\\n', seed));
  const at = place(t, { ...leak, 'x.env': lines.join('') });
  const text = await secretref(at, ['scan']);
  assert.equal(text.status, 1);
  assert.match(text.stdout, /\n10001 findings .* in 2 of 2 files; \d+ more not listed, 0 suppressed/);
  const { findings, unlisted } = JSON.parse((await secretref(at, ['scan', '--format', 'json'])).stdout);
  assert.equal(findings.length, 10_001);
  assert.deepEqual(
    unlisted.map(({ path, count }: { path: string; count: number }) => [path, count > 1000 && count <= 2000]),
    [['x.env', true]],
  );
  const [run] = JSON.parse((await secretref(at, ['scan', '--format', 'sarif'])).stdout).runs;
  assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /^\d+ more findings are not listed\.$/);
});

test('a folder may hold more files than a call takes arguments', async (t) => {
  const at = place(t, leak);
  mkdirSync(join(at.folder, 'many'));
  for (let name = 0; name < 150_000; name++) writeFileSync(join(at.folder, 'many', `${name}`), '');
  const { status, stdout } = await secretref(at, ['scan']);
  assert.equal(status, 1);
  assert.match(stdout, /1 finding .* in 1 of 150001 files/);
});
