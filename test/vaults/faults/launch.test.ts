/** A start whose second value cannot be had does not happen: no program runs with half of its environment, and no message holds a value. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type OpenBao, startOpenBao } from '../../../samples/servers/openbao.ts';
import { place, secretref } from '../../cli/secretref.ts';
import { type Fault, type FaultProxy, startFaultProxy } from './proxy.ts';

let server: OpenBao;
let proxy: FaultProxy;
before(async () => {
  server = await startOpenBao();
  proxy = await startFaultProxy(server);
  for (const name of ['one', 'two']) await server.api('POST', `secret/data/${name}`, { data: { key: `planted-value-${name}` } });
});
after(async () => {
  await proxy?.stop();
  await server?.stop();
});

const faults: readonly (readonly [string, Fault, RegExp])[] = [
  [
    'not allowed',
    { kind: 'answer', status: 403, body: { errors: ['1 error occurred:\n\t* permission denied\n\n'] } },
    /ask for a policy/,
  ],
  ['a failing server', { kind: 'answer', status: 500 }, /failed on its side/],
  ['reset half-way', { kind: 'reset', after: 'half of the answer' }, /did not answer/],
  ['malformed', { kind: 'garble' }, /cannot be read/],
];

describe('vault: a start is whole or does not happen', { timeout: 120_000 }, () => {
  for (const [name, fault, says] of faults)
    test(name, async (t) => {
      const here = place(t, { '.env': 'ONE="ref+vault://secret/one#/key"\nTWO="ref+vault://secret/two#/key"' });
      const rule = { folder: '*', references: ['ref+vault://*/*#/*'], purposes: ['run'] };
      writeFileSync(join(here.home, 'policy.json'), JSON.stringify({ version: 1, allow: [rule] }), { mode: 0o600 });
      const start = () =>
        secretref(here, ['run', '--', process.execPath, '-p', '"started"'], '', {
          VAULT_ADDR: proxy.origin,
          VAULT_TOKEN: server.token,
        });
      proxy.break(fault, ({ path }) => path.startsWith('/v1/secret/data/two'));
      const failed = await start();
      proxy.heal();
      assert.notEqual(failed.status, 0);
      assert.equal(failed.stdout, '');
      assert.match(failed.stderr, says);
      const audit = readdirSync(here.home).filter((file) => file.startsWith('audit'));
      const printed = [failed.stderr, ...audit.map((file) => readFileSync(join(here.home, file), 'utf8'))];
      for (const text of printed) assert.doesNotMatch(text, /planted-value/);
      assert.equal((await start()).stdout, 'started\n');
    });
});
