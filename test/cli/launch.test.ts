/** The launch that consent is bound to: everything in it that decides which code receives the values. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchOf } from '../../cli/launch.ts';
import { planEnvironment } from '../../vault/inject.ts';

const command = { program: '/usr/bin/node', args: ['app.js'], cwd: '/shop' };

const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['nothing more', '/shop', 'PLAIN=1', []],
  ['another folder to start in', '/shop/config', 'PLAIN=1', ['cwd=/shop']],
  [
    'loader variables of the file',
    '/shop',
    'PLAIN=1\nNODE_OPTIONS=--require ./x.js\nLD_PRELOAD=./x.so',
    ['LD_PRELOAD=./x.so', 'NODE_OPTIONS=--require ./x.js'],
  ],
];

for (const [name, folder, text, details] of cases) {
  test(`details: ${name}`, () => {
    const plan = planEnvironment({ own: new Map(), files: [{ path: '.env', text }] });
    const { program, args, cwd: _ } = command;
    const expected = { purpose: 'run', folder, launcher: 'run', program, args, details };
    assert.deepEqual(launchOf({ plan, folder, envFiles: 'some' }, command), expected);
  });
}
