/** While a vault cannot say which engine a path belongs to, nothing is written: a guess would put the value elsewhere. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseReference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { type OpenBao, startOpenBao } from '../../../samples/servers/openbao.ts';
import { loadProvider } from '../../../vault/providers/index.ts';
import { memoryStore } from '../../vault/memory-store.ts';
import { isOfKind } from '../contract.ts';
import { type FaultProxy, startFaultProxy } from './proxy.ts';

const { signal } = new AbortController();
let server: OpenBao;
let proxy: FaultProxy;
before(async () => {
  server = await startOpenBao();
  await server.api('POST', 'sys/mounts/plain', { type: 'kv', options: { version: '1' } });
  proxy = await startFaultProxy(server);
});
after(async () => {
  await proxy?.stop();
  await server?.stop();
});

describe('vault: never writes by guess', () => {
  for (const [status, kind] of [
    [500, 'broken'],
    [429, 'throttled'],
  ] as const)
    test(`while its engines answer ${status}`, async () => {
      const environment = { VAULT_ADDR: proxy.origin, VAULT_TOKEN: server.token };
      const needs = { store: async () => memoryStore(), home: '/nowhere', environment };
      const vault = (await loadProvider('vault', needs)) ?? assert.fail();
      const plain = parseReference('ref+vault://plain/shop#/key') ?? assert.fail();
      const write = () => vault.write(plain, new Secret('value-after', 'planted'), signal);
      proxy.break({ kind: 'answer', status }, ({ path }) => path.startsWith('/v1/sys/internal/ui/mounts/'));
      await assert.rejects(write(), (error) => isOfKind(error, [kind]));
      await assert.rejects(
        vault.list(signal).then(() => vault.read(plain, signal)),
        (error) => isOfKind(error, [kind]),
      );
      proxy.heal();
      assert.ok(proxy.seen().every(({ method }) => method === 'GET'));
      await write();
      const { json } = await server.api('GET', 'plain/shop');
      assert.deepEqual(Object(json).data, { key: 'value-after' });
    });
});
