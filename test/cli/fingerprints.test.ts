/** Fingerprints in SARIF: the same in the next report, another for each finding, and made of nothing but what the report shows. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandTemplate } from '../../samples/templates.ts';
import { type Place, place, secretref } from './secretref.ts';

const line = (name: string, seed: number): string => `const ${name} = "${expandTemplate('sk_live_{alnum:24}', seed)}";\n`;

async function fingerprintsOf(at: Place, args: readonly string[] = []): Promise<string[]> {
  const { stdout } = await secretref(at, ['scan', '--format', 'sarif', ...args]);
  return JSON.parse(stdout).runs[0].results.map(
    (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['secretrefPlace/v1'],
  );
}

test('a finding keeps its fingerprint where lines move and the value changes, and has its own', async (t) => {
  const before = await fingerprintsOf(
    place(t, { 'a.js': line('one', 1) + line('two', 2) + line('two', 3), 'b.js': line('one', 1) }),
  );
  assert.equal(new Set(before).size, 4);
  for (const fingerprint of before) assert.match(fingerprint, /^[0-9a-f]{32}$/);
  const moved = place(t, { 'a.js': `// moved\n\n${line('one', 7)}\n${line('two', 8)}${line('two', 9)}`, 'b.js': line('one', 9) });
  assert.deepEqual(await fingerprintsOf(moved), before);
});

test('what is silenced has one too, and takes none away', async (t) => {
  const silenced = place(t, { 'a.js': line('two', 2).replace('\n', ' // secretref-ignore\n') + line('two', 3) });
  const open = await fingerprintsOf(silenced, ['--no-suppressions']);
  assert.deepEqual((await fingerprintsOf(silenced)).toSorted(), open.toSorted());
});
