/** `secretref audit`: what it shows, what it proves, and many starts at once on one log. AUDIT_RUNS says how many. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { allow, place, secretref } from './secretref.ts';

const reference = 'ref+keychain://shop/API_KEY';
const runs = Number(process.env['AUDIT_RUNS'] ?? 8);

describe('the audit log', { timeout: 1_800_000 }, () => {
  test('is shown, narrowed and proved; a change is found', async (t) => {
    const at = place(t, { '.env': `KEY=${reference}` });
    allow(at, at.folder);
    await secretref(at, ['set', reference], 'planted-value');
    await secretref(at, ['run', '--', process.execPath, '-p', '1']);
    const shown = await secretref(at, ['audit']);
    assert.match(shown.stdout, /^TIME \(UTC\) +WHO +WHAT +REFERENCE +FOR\n/);
    assert.match(shown.stdout, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d +\S+ +read ok +ref\+keychain:\/\/shop\/API_KEY +run \/.*node$/m);
    assert.doesNotMatch(shown.stdout, /planted-value/);
    const { lines } = JSON.parse((await secretref(at, ['audit', '--json', '--last', '1'])).stdout);
    assert.equal(lines.length, 1);
    assert.deepEqual([lines[0].event, lines[0].launcher, lines[0].outcome], ['read', 'run', 'ok']);
    assert.match((await secretref(at, ['audit', '--reference', 'ref+keychain://*/OTHER'])).stderr, /no such line/);
    assert.match((await secretref(at, ['audit', '--since', 'soon'])).stderr, /takes a day/);
    const proved = await secretref(at, ['audit', '--verify']);
    assert.equal(proved.status, 0);
    assert.match(proved.stderr, /\d lines continue each other, up to number \d; this machine has no keychain that remembers one/);
    const path = join(at.home, 'audit.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"write"', '"other"'));
    const changed = await secretref(at, ['audit', '--verify']);
    assert.equal(changed.status, 1);
    assert.match(changed.stderr, /The audit log was changed: line 2 does not continue the line before it\./);
  });

  test(`${runs} starts lose no line and break no chain`, async (t) => {
    const at = place(t, { '.env': `KEY=${reference}` });
    allow(at, at.folder);
    await secretref(at, ['set', reference], 'planted-value');
    const before = readFileSync(join(at.home, 'audit.jsonl'), 'utf8').trim().split('\n').length;
    let left = runs;
    const work = async (): Promise<void> => {
      while (left-- > 0) {
        const { status, stderr } = await secretref(at, ['run', '--', '/bin/true']);
        assert.equal(status, 0, stderr);
      }
    };
    await Promise.all(Array.from({ length: Math.min(50, runs) }, work));
    const { lines } = JSON.parse((await secretref(at, ['audit', '--json', '--last', '999999'])).stdout);
    assert.equal(lines.length, before + runs);
    const proved = await secretref(at, ['audit', '--verify']);
    assert.equal(proved.status, 0, proved.stderr);
    t.diagnostic(proved.stderr.trim());
  });
});
