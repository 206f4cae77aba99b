/** HashiCorp Vault and OpenBao: the contract, both kinds of key-value engine, versions, made credentials and their leases, ways to sign in. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { type OpenBao, startOpenBao } from '../../samples/servers/openbao.ts';
import type { Provider } from '../../vault/provider.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { contract, isOfKind } from './contract.ts';

const { signal } = new AbortController();
let server: OpenBao;

before(async () => {
  server = await startOpenBao();
  await server.api('POST', 'sys/mounts/plain', { type: 'kv', options: { version: '1' } });
});
after(() => server?.stop());

function reference(text: string): Reference {
  return parseReference(text) ?? assert.fail(text);
}

async function provider(kind: 'vault' | 'openbao' = 'vault', environment: Record<string, string> = {}): Promise<Provider> {
  const own = { VAULT_ADDR: server.origin, VAULT_TOKEN: server.token, ...environment };
  const loaded = await loadProvider(kind, { store: async () => memoryStore(), home: '/nowhere', environment: own });
  return loaded ?? assert.fail(kind);
}

for (const kind of ['vault', 'openbao'] as const) {
  for (const mount of ['secret', 'plain']) {
    contract(`${kind} ${mount === 'secret' ? 'kv2' : 'kv1'}`, async () => {
      while (!server) await new Promise((resolve) => setTimeout(resolve, 50));
      return {
        provider: await provider(kind),
        reference: (name) => reference(`ref+${kind}://${mount}/contract/${name}#/password`),
      };
    });
  }
}

describe('fields of one path', () => {
  test('are written one by one, and the others stay', async () => {
    const vault = await provider();
    await vault.write(reference('ref+vault://secret/fields#/one'), new Secret('first-value', ''), signal);
    await vault.write(reference('ref+vault://secret/fields#/two'), new Secret('second-value', ''), signal);
    const both = await vault.readMany?.(
      ['one', 'two', 'three'].map((field) => reference(`ref+vault://secret/fields#/${field}`)),
      signal,
    );
    assert.ok(both?.[0] instanceof Secret && both[0].equals(new Secret('first-value', '')));
    assert.ok(both?.[1] instanceof Secret && both[1].equals(new Secret('second-value', '')));
    assert.ok(isOfKind(both?.[2], ['not-found']));
    assert.equal(await vault.remove(reference('ref+vault://secret/fields#/one'), signal), true);
    assert.ok((await vault.read(reference('ref+vault://secret/fields#/two'), signal)).equals(new Secret('second-value', '')));
    assert.equal((await vault.read(reference('ref+vault://secret/fields'), signal)).reveal(), '{"two":"second-value"}');
  });
});
