/** A vault that protects what was deleted: purging is refused before anything is touched. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseReference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { startOwnKeyVault } from '../../samples/servers/key-vault.ts';
import { saveConnection } from '../../vault/connections.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { memoryStore } from '../vault/memory-store.ts';

test('a protected vault purges nothing, and a secret that is in use stays as it is', async (t) => {
  const { signal } = new AbortController();
  const server = await startOwnKeyVault('Recoverable');
  const home = mkdtempSync(join(tmpdir(), 'secretref-azure-'));
  t.after(async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  });
  Object.assign(process.env, server.environment);
  const settings = { method: 'managed-identity', api: '7.6', ca: server.ca };
  await saveConnection(home, { provider: 'azurekeyvault', origin: server.origin, settings });
  const needs = { store: async () => memoryStore(), home, environment: { ...process.env } };
  const azure = (await loadProvider('azurekeyvault', needs)) ?? assert.fail();
  const at = parseReference(`ref+azurekeyvault://${server.origin.replace('https://', '')}/kept`) ?? assert.fail();
  await azure.write(at, new Secret('kept-value', ''), signal);
  await assert.rejects(
    async () => await azure.life?.purge?.(at, signal),
    /keeps what is deleted for its time and lets nobody purge .*; remove it instead\./,
  );
  assert.ok((await azure.read(at, signal)).equals(new Secret('kept-value', '')));
  await azure.remove(at, signal);
  await assert.rejects(async () => await azure.life?.purge?.(at, signal), /lets nobody purge .* before; it goes by itself on /);
  await azure.life?.recover?.(at, signal);
  assert.ok((await azure.read(at, signal)).equals(new Secret('kept-value', '')));
});
