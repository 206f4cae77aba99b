/** permission: policy, remembered answers and a person, asked through the real vault. */

import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Wanted } from '../../vault/resolution.ts';
import { openedVault, put, reference, revealed, signal } from './opened-vault.ts';
import { temporaryHome } from './temporary-home.ts';

const key = 'ref+keychain://shop/KEY';
const other = 'ref+keychain://shop/OTHER';

describe('permission', () => {
  test('denied: no value, a line for each reference, and a message that says what to do', async (t) => {
    const opened = openedVault(t, 'deny');
    await put(opened, 'KEY', 'hunter2hunter2');
    const resolution = await opened.resolve({ A: key, B: other });
    assert.equal(resolution.kind, 'denied');
    assert.match(resolution.kind === 'denied' ? resolution.message : '', /\/bin\/app was not started.*\(A, B\).*policy\.json/);
    assert.ok(!opened.store.calls.some((call) => call.startsWith('get')));
    const line = { event: 'deny', outcome: 'consent', purpose: 'run', folder: opened.folder, program: '/bin/app' };
    assert.deepEqual(opened.audited(), [
      { ...line, reference: key },
      { ...line, reference: other },
    ]);
  });

  test('the person sees every variable with each reference, where it comes from, the program and the warnings', async (t) => {
    const opened = openedVault(t, 'once');
    await put(opened, 'KEY', 'one');
    await put(opened, 'OTHER', 'two');
    const text = `x:${key}+@${other}+`;
    assert.deepEqual(revealed(await opened.resolve({ A: key, B: text }, { details: ['cwd=/x'] }, signal, ['a warning'])), {
      A: 'one',
      B: 'x:one@two',
    });
    assert.deepEqual(opened.asked, [
      {
        launch: {
          purpose: 'run',
          folder: opened.folder,
          launcher: 'run',
          program: '/bin/app',
          args: ['--x'],
          details: ['cwd=/x'],
        },
        items: [
          { variable: 'A', text: key, reference: key, origin: 'a map' },
          { variable: 'B', text, reference: key, origin: 'a map' },
          { variable: 'B', text, reference: other, origin: 'a map' },
        ],
        warnings: ['a warning'],
      },
    ]);
  });

  test('once is once; a session ends with the process; always stays, for this very request alone', async (t) => {
    let answer: 'once' | 'session' | 'always' = 'once';
    const opened = openedVault(t, () => answer);
    await put(opened, 'KEY', 'one');
    const asksFor = async (vault: typeof opened, ...request: Parameters<typeof opened.resolve>): Promise<number> => {
      const before = vault.asked.length;
      revealed(await vault.resolve(...request));
      return vault.asked.length - before;
    };
    assert.equal(await asksFor(opened, { A: key }), 1);
    answer = 'session';
    assert.equal(await asksFor(opened, { A: key }), 1);
    assert.equal(await asksFor(opened, { A: key }), 0);
    const second = openedVault(t, () => answer, opened.home, opened.store, opened.folder);
    answer = 'always';
    assert.equal(await asksFor(second, { A: key }), 1);
    const third = openedVault(t, 'once', opened.home, opened.store, opened.folder);
    assert.equal(await asksFor(third, { A: key }), 0);
    assert.equal(await asksFor(third, { A: key }, { args: ['other'] }), 1, 'other arguments');
    assert.equal(await asksFor(third, { A: key }, { details: ['cwd=/x'] }), 1, 'another detail');
    assert.equal(await asksFor(third, { A: key }, {}, signal, ['a warning']), 1, 'a warning');
    assert.equal(await asksFor(third, { A: `x${key}` }), 1, 'another text round it');
    assert.equal(await asksFor(third, { B: key }), 1, 'another variable');
    assert.equal(await asksFor(third, { A: key, B: key }), 1, 'a larger set');
    assert.equal(await asksFor(third, { A: key }, { program: '/bin/evil' }), 1, 'another program');
    assert.equal(await asksFor(third, { A: key }, { launcher: 'node' }), 1, 'another kind of launch');
    assert.equal(await asksFor(third, { A: key }, { purpose: 'debug' }), 1, 'another purpose');
    assert.equal(await asksFor(third, { A: key }, { folder: join(opened.folder, 'x') }), 1, 'another folder');
  });

  test('a folder made anew is another one, for what was allowed always and for what was moved', async (t) => {
    const opened = openedVault(t, 'always');
    await put(opened, 'KEY', 'one');
    await put(opened, 'OTHER', 'two');
    const folder = join(opened.folder, 'shop');
    mkdirSync(folder);
    await opened.vault.grant(folder, reference(other), []);
    for (const [variables, asked] of [
      [{ A: key }, 1],
      [{ A: key }, 1],
      [{ B: other }, 1],
    ] as const) {
      revealed(await opened.resolve(variables, { folder }));
      assert.equal(opened.asked.length, asked);
    }
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    revealed(await opened.resolve({ A: key }, { folder }));
    assert.equal(opened.asked.length, 2);
    revealed(await opened.resolve({ B: other }, { folder }));
    assert.equal(opened.asked.length, 3);
  });

  for (const purpose of ['run', 'debug'] as const) {
    test(`with a loader variable neither a move nor a rule is enough, a person is: ${purpose}`, async (t) => {
      const warnings = ['.env sets NODE_OPTIONS, which decides what code runs.'];
      const opened = openedVault(t, 'deny');
      await put(opened, 'KEY', 'one');
      await opened.vault.grant(opened.folder, reference(key), []);
      const rule = { folder: '*', references: ['ref+keychain://shop/*'], purposes: [purpose] };
      writeFileSync(join(opened.home, 'policy.json'), JSON.stringify({ version: 1, allow: [rule] }), { mode: 0o600 });
      assert.equal((await opened.resolve({ A: key }, { purpose })).kind, 'resolved');
      const denied = await opened.resolve({ A: key }, { purpose }, signal, warnings);
      assert.match(denied.kind === 'denied' ? denied.message : '', /no rule is enough here: \.env sets NODE_OPTIONS/);
      const person = openedVault(t, 'session', opened.home, opened.store, opened.folder);
      assert.equal((await person.resolve({ A: key }, { purpose }, signal, warnings)).kind, 'resolved');
      assert.equal((await person.resolve({ A: key }, { purpose }, signal, warnings)).kind, 'resolved');
      assert.equal(person.asked.length, 1);
    });
  }

  test('a home that the folder of the launch holds, itself or by a link, supplies no policy', async (t) => {
    const folder = temporaryHome(t);
    const outside = temporaryHome(t);
    symlinkSync(outside, join(folder, 'link'));
    for (const home of [folder, join(folder, '.home'), join(folder, 'link'), join(folder, 'link', 'deep')]) {
      const opened = openedVault(t, 'always', home, undefined, folder);
      await put(opened, 'KEY', 'one');
      const failed = await opened.resolve({ A: key });
      assert.match(failed.kind === 'failed' ? failed.message : '', /lies in .*; set SECRETREF_HOME to a folder outside/);
      assert.equal(opened.asked.length, 0);
    }
    const beside = openedVault(t, 'once', `${folder}-beside`, undefined, folder);
    t.after(() => rmSync(beside.home, { recursive: true, force: true }));
    await put(beside, 'KEY', 'one');
    assert.equal((await beside.resolve({ A: key })).kind, 'resolved');
  });

  test('what was moved out of a folder needs no question there, also through a link, and does elsewhere', async (t) => {
    const opened = openedVault(t, 'deny');
    await put(opened, 'KEY', 'one');
    mkdirSync(join(opened.folder, 'real'));
    symlinkSync(join(opened.folder, 'real'), join(opened.folder, 'link'));
    await opened.vault.grant(join(opened.folder, 'link'), reference(key), []);
    assert.equal((await opened.resolve({ A: key }, { folder: join(opened.folder, 'real') })).kind, 'resolved');
    assert.equal((await opened.resolve({ A: key }, { folder: join(opened.folder, 'link') })).kind, 'resolved');
    assert.equal((await opened.resolve({ A: key })).kind, 'denied');
    assert.equal((await opened.resolve({ A: key, B: other }, { folder: join(opened.folder, 'real') })).kind, 'denied');
  });

  test('a policy allows without a question; one that does not count is told to the person', async (t) => {
    const opened = openedVault(t, 'deny');
    await put(opened, 'KEY', 'one');
    const path = join(opened.home, 'policy.json');
    writeFileSync(
      path,
      JSON.stringify({ version: 1, allow: [{ folder: '*', references: ['ref+keychain://shop/*'], purposes: ['run'] }] }),
      { mode: 0o600 },
    );
    assert.equal((await opened.resolve({ A: key })).kind, 'resolved');
    assert.equal((await opened.resolve({ A: key }, { purpose: 'debug' })).kind, 'denied');
    writeFileSync(path, '{');
    const denied = await opened.resolve({ A: key });
    assert.match(denied.kind === 'denied' ? denied.message : '', /policy\.json is ignored: it is no JSON/);
    assert.match(opened.asked.at(-1)?.warnings.join() ?? '', /no JSON/);
  });

  test('a program or a file as a provider is denied by policy, before anybody is asked', async (t) => {
    const opened = openedVault(t, 'always');
    assert.equal((await opened.resolve({ A: 'ref+exec://cat/x' })).kind, 'denied');
    assert.equal(opened.asked.length, 0);
    assert.equal(opened.audited()[0]?.['outcome'], 'policy');
  });

  test('what is resolved is what was shown, whatever the caller changes meanwhile', async (t) => {
    const opened = openedVault(t, () => {
      parts[0] = { kind: 'reference', reference: reference(other) };
      return 'once';
    });
    await put(opened, 'KEY', 'one');
    await put(opened, 'OTHER', 'two');
    const parts: Wanted['parts'][number][] = [{ kind: 'reference', reference: reference(key) }];
    const launch = { purpose: 'run', folder: opened.folder, launcher: 'run', program: 'p', args: [], details: [] } as const;
    assert.deepEqual(revealed(await opened.vault.resolver.resolve([{ variable: 'A', parts }], launch, [], signal)), { A: 'one' });
  });
});
