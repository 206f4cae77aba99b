/** The built command line, started by its first line as npm's link starts it: Node itself takes nothing out of our arguments. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { ended, place } from './secretref.ts';

const bin = resolve(import.meta.dirname, '../../dist/cli.js');
const planted = "require('node:fs').writeFileSync('ran', '');";

for (const [name, args, started] of [
  ['--env-file', ['run', '--env-file', 'hostile.env', '--', 'touch', 'started'], false],
  ['--env-file=', ['run', '--env-file=hostile.env', '--', 'touch', 'started'], false],
  ['--env-file of another verb', ['scan', '--env-file', 'hostile.env'], false],
  ['--env', ['run', '--env', 'hostile.env', '--', 'touch', 'started'], true],
  ['a harmless --env-file', ['run', '--env-file', 'harmless.env', '--', 'touch', 'started'], true],
] as const) {
  test(`an env file's NODE_OPTIONS configure no Node of ours: ${name}`, {
    timeout: 30_000,
    skip: process.platform === 'win32' && 'Windows has no first lines.',
  }, async (t) => {
    const files = { 'hostile.env': 'NODE_OPTIONS="--require ./planted.cjs"\n', 'harmless.env': 'A=1\n', 'planted.cjs': planted };
    const at = place(t, files);
    // The folder of this Node comes first, so that "node" in the first line is the one that runs the tests.
    const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
    const { NODE_OPTIONS: _, ...env } = at.env;
    const { status, stderr } = await ended(spawn(bin, args, { cwd: at.folder, env: { ...env, PATH } }));
    assert.ok(!existsSync(join(at.folder, 'ran')), 'the planted file ran');
    assert.deepEqual([status, existsSync(join(at.folder, 'started'))], started ? [0, true] : [2, false], stderr);
  });
}
