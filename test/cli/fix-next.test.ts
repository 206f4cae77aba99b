/** What a person learns after `secretref fix`: how programs get the values, and who else reads the env file. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { assertHidden, files, github, read, stripe } from './fix-files.ts';
import { place, secretref } from './secretref.ts';

test('after a move a person learns how programs get the values, and what git does with the references', async (t) => {
  const at = place(t, { 'app.js': files['app.js'], '.gitignore': '.env\n' });
  spawnSync('git', ['init', '-q'], { cwd: at.folder });
  const { stderr } = await secretref(at, ['fix', '--yes']);
  assert.match(stderr, /Start your programs by "secretref run -- COMMAND"/);
  assert.match(stderr, /git ignores \.env, so nobody else gets its references; commit it, since it holds references alone/);
});

test('a container that gets the env file as it stands is told of', async (t) => {
  const compose = (lines: string) => `services:\n  web:\n    image: shop\n${lines}`;
  const at = place(t, {
    'app.js': files['app.js'],
    'compose.yaml': compose('    env_file: ./.env\n'),
    'compose.list.yml': compose('    env_file:\n      - path: .env\n        required: false\n'),
    'compose.other.yml': compose('    env_file: [.env.web]\n    environment:\n      A: .env\n'),
  });
  const { stderr } = await secretref(at, ['fix', '--yes']);
  assert.deepEqual(
    [...stderr.matchAll(/^secretref: (\S+) hands \.env to a container as it stands/gm)].map(([, name]) => name).toSorted(),
    ['compose.list.yml', 'compose.yaml'],
  );
});

test('the env file is fixed though git leaves it out, and other env files are told of', async (t) => {
  const at = place(t, {
    'app.js': files['app.js'],
    '.env': `PAYMENT_KEY=${stripe}\n`,
    '.env.staging': `GH_TOKEN=${github}\n`,
    'conf/local.env': `GH_TOKEN=${github}\n`,
    '.gitignore': '.env\n',
  });
  spawnSync('git', ['init', '-q'], { cwd: at.folder });
  const { status, stdout, stderr } = await secretref(at, ['fix', '--yes']);
  assert.equal(status, 0, stderr);
  assertHidden(stdout + read(at, '.env') + read(at, 'app.js') + read(at, '.env.staging'));
  assert.match(read(at, 'app.js'), /^const stripe = process\.env\.PAYMENT_KEY;$/m);
  assert.match(read(at, '.env'), /^PAYMENT_KEY=ref\+keychain:\/\/work\/PAYMENT_KEY\n$/);
  assert.match(stderr, /\.env\.staging has references now, which "secretref run --profile staging -- COMMAND" resolves\./);
  assert.match(stderr, /conf\/local\.env has references now, which "secretref run --env conf\/local\.env -- COMMAND" resolves\./);
});

test('where an env file alone was fixed a person learns how programs get the values, too', async (t) => {
  const at = place(t, { '.env': `PAYMENT_KEY=${stripe}\n` });
  const { stderr } = await secretref(at, ['fix', '--yes']);
  assert.match(stderr, /Start your programs by "secretref run -- COMMAND"/);
});
