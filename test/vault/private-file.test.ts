/** private-file and home: what others could have written does not count, and what we write is ours alone. */

import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { homeFolder } from '../../vault/home.ts';
import { readPolicy } from '../../vault/policy-file.ts';
import { appendPrivateFile, readPrivateFile, writePrivateFile } from '../../vault/private-file.ts';
import { temporaryHome } from './temporary-home.ts';

describe('home', () => {
  const rows: readonly (readonly [NodeJS.Platform, Record<string, string>, string])[] = [
    ['linux', { SECRETREF_HOME: '/a/b' }, '/a/b'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/secretref'],
    ['linux', { XDG_DATA_HOME: 'data' }, join(homedir(), '.local/share/secretref')],
    ['linux', { SECRETREF_HOME: '' }, join(homedir(), '.local/share/secretref')],
    ['darwin', { XDG_DATA_HOME: '/data' }, join(homedir(), 'Library/Application Support/secretref')],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/secretref'],
  ];
  for (const [platform, environment, folder] of rows) {
    test(`${platform} ${JSON.stringify(environment)}`, () => assert.equal(homeFolder(environment, platform), folder));
  }

  for (const own of ['.', 'home', './home', '../home']) {
    test(`${own} is refused`, () => {
      assert.throws(() => homeFolder({ SECRETREF_HOME: own }), { kind: 'invalid', message: /must be an absolute path/ });
    });
  }
});

describe('private files', { skip: process.platform === 'win32' && 'Windows keeps rights that Node does not show' }, () => {
  test('written whole, for the owner alone, in a folder for the owner alone', async (t) => {
    const folder = join(temporaryHome(t), 'deep', 'home');
    await writePrivateFile(join(folder, 'file'), 'text');
    assert.equal(statSync(join(folder, 'file')).mode & 0o777, 0o600);
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.deepEqual(readdirSync(folder), ['file']);
    assert.deepEqual(await readPrivateFile(join(folder, 'file')), { kind: 'text', text: 'text' });
  });

  test('a link is replaced by a write, and never followed by a read or an append', async (t) => {
    const home = temporaryHome(t);
    writeFileSync(join(home, 'victim'), 'untouched');
    symlinkSync(join(home, 'victim'), join(home, 'link'));
    assert.equal((await readPrivateFile(join(home, 'link'))).kind, 'refused');
    await assert.rejects(appendPrivateFile(join(home, 'link'), 'x'), /symbolic link/);
    await writePrivateFile(join(home, 'link'), 'new');
    assert.equal(readFileSync(join(home, 'victim'), 'utf8'), 'untouched');
    assert.ok(lstatSync(join(home, 'link')).isFile());
  });

  test('a failed write leaves nothing behind', async (t) => {
    const home = temporaryHome(t);
    mkdirSync(join(home, 'taken'));
    await assert.rejects(writePrivateFile(join(home, 'taken'), 'x'), /could not be written/);
    assert.deepEqual(readdirSync(home), ['taken']);
  });

  test('many appends at once are whole lines', async (t) => {
    const path = join(temporaryHome(t), 'log');
    const lines = Array.from({ length: 50 }, (_, n) => `${n} ${'x'.repeat(3_000)}\n`);
    await Promise.all(lines.map((line) => appendPrivateFile(path, line)));
    assert.deepEqual(readFileSync(path, 'utf8').split('\n').toSorted(), ['', ...lines.map((line) => line.trimEnd())].toSorted());
  });

  for (const mode of [0o620, 0o602, 0o666]) {
    test(`a policy of mode ${mode.toString(8)} does not count, and it is said`, async (t) => {
      const home = temporaryHome(t);
      writeFileSync(
        join(home, 'policy.json'),
        JSON.stringify({ version: 1, allow: [{ folder: '*', references: ['ref+keychain://*/*'], purposes: ['run'] }] }),
      );
      chmodSync(join(home, 'policy.json'), 0o600);
      assert.equal((await readPolicy(home)).policy.allow.length, 1);
      chmodSync(join(home, 'policy.json'), mode);
      const { policy, problem } = await readPolicy(home);
      assert.deepEqual(policy.allow, []);
      assert.match(problem ?? '', /others can write it; .*chmod 600/);
    });
  }

  test('a policy in a folder that others can write does not count', async (t) => {
    const home = temporaryHome(t);
    await writePrivateFile(join(home, 'policy.json'), '{"version":1,"allow":[]}');
    chmodSync(home, 0o777);
    assert.match((await readPolicy(home)).problem ?? '', /folder/);
  });

  test('a policy whose folder is a link means the real folder', async (t) => {
    const home = temporaryHome(t);
    mkdirSync(join(home, 'real'));
    symlinkSync(join(home, 'real'), join(home, 'link'));
    const rule = { folder: join(home, 'link'), references: [], purposes: ['run'] };
    await writePrivateFile(join(home, 'policy.json'), JSON.stringify({ version: 1, allow: [rule] }));
    assert.equal((await readPolicy(home)).policy.allow[0]?.folder, join(home, 'real'));
  });

  test('no policy is no problem', async (t) => {
    assert.deepEqual(await readPolicy(join(temporaryHome(t), 'none')), { policy: { version: 1, allow: [] } });
  });
});
