/** azure-suite: the contract of Azure Key Vault, versions that are disabled, and deleting with recovery, over its documented API. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import type { KeyVault } from '../../samples/servers/key-vault.ts';
import { readConnections, saveConnection } from '../../vault/connections.ts';
import type { Provider } from '../../vault/provider.ts';
import { authorityHostOf } from '../../vault/providers/azure/place.ts';
import { loadProvider, loadSignIn } from '../../vault/providers/index.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { contract, isOfKind } from './contract.ts';

const { signal } = new AbortController();

/** `label` heads the column of the table. The server is stopped at the end. */
export function azureSuite(label: string, server: KeyVault): void {
  const home = mkdtempSync(join(tmpdir(), 'secretref-azure-'));
  const vault = server.origin.replace('https://', '');
  let azure: Provider;
  const started = (async () => {
    // Azure's SDK looks at variables by itself.
    Object.assign(process.env, server.environment);
    const needs = { store: async () => memoryStore(), home, environment: { ...process.env } };
    const signIn = await loadSignIn('azurekeyvault', needs);
    const ask = async () => undefined;
    const settings = { ca: server.ca, api: '7.6' };
    const connection = await signIn?.signIn({ address: vault, method: 'managed-identity', settings, ask }, signal);
    await saveConnection(home, connection ?? assert.fail());
    azure = (await loadProvider('azurekeyvault', needs)) ?? assert.fail();
  })();
  before(() => started);
  after(async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });

  function reference(text: string): Reference {
    return parseReference(text) ?? assert.fail(text);
  }

  /** An emulator may have been here before. */
  const unused = (name: string): string => `${name}-${randomBytes(4).toString('hex')}`;

  contract(label, async () => {
    await started;
    return { provider: azure, reference: (name) => reference(`ref+azurekeyvault://${vault}/${name}`), tick: 1_100 };
  });

  test('signing in keeps the way and no credential', async () => {
    const { connections } = await readConnections(home);
    assert.deepEqual({ ...connections[0]?.settings }, { method: 'managed-identity', ca: server.ca, api: '7.6' });
  });

  describe('versions', () => {
    test('are read, disabled and enabled; tags are carried over and an end is set', async () => {
      const at = reference(`ref+azurekeyvault://${vault}/${unused('versions')}`);
      await azure.write(at, new Secret('first-value', ''), signal);
      const first = (await azure.describe(at, signal))?.version ?? '';
      await new Promise((resolve) => setTimeout(resolve, 1100));
      await azure.write(at, new Secret('second-value', ''), signal, {
        expected: { version: first },
        expires: new Date('2030-12-31'),
      });
      const described = await azure.describe(at, signal);
      assert.notEqual(described?.version, first);
      assert.equal(described?.expires?.toISOString(), '2030-12-31T00:00:00.000Z');
      await assert.rejects(azure.write(at, new Secret('x', ''), signal, { expected: { version: first } }), (error) =>
        isOfKind(error, ['conflict']),
      );
      const old = azure.life?.at?.(at, first) ?? at;
      assert.ok((await azure.read(old, signal)).equals(new Secret('first-value', '')));
      await azure.life?.disable?.(at, first, signal);
      await assert.rejects(azure.read(old, signal), (error) => isOfKind(error, ['recoverable']));
      const versions = await azure.life?.versions?.(at, signal);
      assert.deepEqual(
        versions?.map(({ state }) => state),
        ['enabled', 'disabled'],
      );
      await azure.life?.enable?.(at, first, signal);
      assert.ok((await azure.read(old, signal)).equals(new Secret('first-value', '')));
    });

    test('what was removed keeps its name, is recovered, and purged', async () => {
      const at = reference(`ref+azurekeyvault://${vault}/${unused('removed')}`);
      await azure.write(at, new Secret('kept-value', ''), signal);
      assert.equal(await azure.remove(at, signal), true);
      await assert.rejects(azure.write(at, new Secret('x', ''), signal), (error) => isOfKind(error, ['recoverable']));
      await azure.life?.recover?.(at, signal);
      assert.ok((await azure.read(at, signal)).equals(new Secret('kept-value', '')));
      await azure.life?.purge?.(at, signal);
      await assert.rejects(azure.read(at, signal), (error) => isOfKind(error, ['not-found']));
    });
  });

  test('a value whose time is over is read all the same, and its description tells', async () => {
    const at = reference(`ref+azurekeyvault://${vault}/${unused('over')}`);
    await azure.write(at, new Secret('old-value', ''), signal, { expires: new Date('2020-12-31') });
    assert.ok((await azure.read(at, signal)).equals(new Secret('old-value', '')));
    assert.equal((await azure.describe(at, signal))?.expires?.toISOString(), '2020-12-31T00:00:00.000Z');
  });

  test('a list is read to its last page', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `page-${index}`);
    for (const name of names) await azure.write(reference(`ref+azurekeyvault://${vault}/${name}`), new Secret('x', ''), signal);
    const listed = (await azure.list(signal)).map(({ path }) => path[1] ?? '').filter((name) => name.startsWith('page-'));
    assert.deepEqual(new Set(listed), new Set(names));
  });

  describe('what Azure could never hold, or nobody approved, is said before it is asked', () => {
    for (const [text, problem] of [
      ['ref+azurekeyvault://shop', /needs a vault and a secret/],
      [
        'ref+azurekeyvault://shop/db',
        /asks for https:\/\/shop\.vault\.azure\.net, which you have not approved; .*secretref login azurekeyvault shop/,
      ],
      ['ref+azurekeyvault://evil.example.com/db', /https:\/\/evil\.example\.com, which you have not approved/],
      ['ref+azurekeyvault://user@localhost/db', /bad vault/],
      ['ref+azurekeyvault://shop/a_b', /letters, digits and dashes/],
      ['ref+azurekeyvault://shop/db/v!', /version that is none/],
      ['ref+azurekeyvault://shop/db?version=1', /"version"/],
    ] as const)
      test(text, () => assert.match(azure.problemOf(reference(text)) ?? '', problem));

    test('a value over 25 KB', async () => {
      const at = reference(`ref+azurekeyvault://${vault}/large`);
      await assert.rejects(azure.write(at, new Secret('x'.repeat(25_001), ''), signal), (error) =>
        isOfKind(error, ['too-large']),
      );
    });
  });
}

test('a vault of another cloud is signed in to there, and no look-alike is', () => {
  assert.equal(authorityHostOf('https://shop.vault.azure.cn'), 'https://login.chinacloudapi.cn');
  assert.equal(authorityHostOf('https://shop.vault.usgovcloudapi.net'), 'https://login.microsoftonline.us');
  assert.equal(authorityHostOf('https://shop.vault.azure.net'), undefined);
  assert.equal(authorityHostOf('https://shop.vault.azure.cn.example.com'), undefined);
});
