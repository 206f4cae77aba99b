/** What a debug configuration says of its program and environment, in the shapes that real debuggers use. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  awaitsSubstitution,
  detailsOf,
  envFiles,
  isChildSession,
  launchWarnings,
  ownEnvironment,
  programOf,
  withEnvironment,
} from '../../client/inject/launch.ts';
import { Secret } from '../../core/secret.ts';

const secrets = new Map([['KEY', new Secret('value-of-key', 'KEY')]]);

describe('ownEnvironment', () => {
  test('reads env, where null means unset', () => {
    assert.deepEqual(
      ownEnvironment({ env: { A: '1', B: null, C: 2 } }),
      new Map([
        ['A', '1'],
        ['B', ''],
        ['C', ''],
      ]),
    );
  });
  test("reads cppdbg's environment array and skips what is no pair", () => {
    assert.deepEqual(
      ownEnvironment({ environment: [{ name: 'A', value: '1' }, { name: 'B' }, 'C', null] }),
      new Map([['A', '1']]),
    );
  });
  test('takes anything else as empty', () => {
    for (const env of [undefined, null, 'A=1', 7, []]) assert.equal(ownEnvironment({ env }).size, 0);
  });
});

describe('withEnvironment', () => {
  test('adds to env without touching the given configuration', () => {
    const given = Object.freeze({ type: 'node', env: Object.freeze({ A: '1', KEY: 'ref+keychain://shop/KEY' }) });
    assert.deepEqual(withEnvironment(given, secrets), { type: 'node', env: { A: '1', KEY: 'value-of-key' } });
  });
  test('replaces in the environment array where the debugger uses one', () => {
    const environment = [
      { name: 'KEY', value: 'ref+keychain://shop/KEY' },
      { name: 'A', value: '1' },
    ];
    assert.deepEqual(withEnvironment({ environment }, secrets), {
      environment: [
        { name: 'A', value: '1' },
        { name: 'KEY', value: 'value-of-key' },
      ],
    });
  });
  test('a variable called __proto__ is a variable', () => {
    const { env } = withEnvironment({}, new Map([['__proto__', new Secret('x1', 'p')]]));
    assert.ok(typeof env === 'object' && env !== null && Object.getPrototypeOf(env) === Object.prototype);
  });
});

test('envFiles takes one path or several', () => {
  assert.deepEqual(envFiles({ envFile: 'a.env' }), ['a.env']);
  assert.deepEqual(envFiles({ envFile: ['a.env', '', 3, 'b.env'] }), ['a.env', 'b.env']);
  assert.deepEqual(envFiles({}), []);
});

test('programOf names what really runs first', () => {
  assert.deepEqual(programOf({ program: 'app.js', args: ['-v', 1] }), { program: 'app.js', args: ['-v', '1'] });
  assert.deepEqual(programOf({ runtimeExecutable: 'deno', program: 'app.ts' }), { program: 'deno', args: ['app.ts'] });
  assert.deepEqual(programOf({ module: 'flask', args: 'run' }), { program: 'flask', args: ['run'] });
  assert.deepEqual(programOf({}), { program: '', args: [] });
});

test('detailsOf names what else decides which code runs, and nothing that is not set', () => {
  assert.deepEqual(
    detailsOf({ name: 'x', cwd: '/shop', runtimeArgs: ['-r', './pre.js'], preLaunchTask: null, vmArgs: '', classPaths: [] }),
    ['cwd=/shop', 'runtimeArgs=["-r","./pre.js"]'],
  );
});

test('a trace that may print values is a warning', () => {
  for (const traced of [{ trace: true }, { trace: { logFile: '/tmp/trace.json' } }, { logToFile: true }]) {
    assert.equal(launchWarnings(traced).length, 1);
  }
  assert.equal(launchWarnings({ trace: { stdio: false, logFile: null } }).length, 0);
  assert.equal(launchWarnings({}).length, 0);
});

test('what awaits substitution or belongs to another session is told apart', () => {
  assert.equal(awaitsSubstitution({ program: '${' + 'file}' }), true);
  assert.equal(awaitsSubstitution({ program: 'a.js' }), false);
  assert.equal(isChildSession({ __pendingTargetId: '1' }), true);
});
