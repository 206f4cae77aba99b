/** Signing in by the Azure CLI: the real one where this machine has it, without a session; and what is said where there is none. */

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { parseReference } from '../../core/reference/reference.ts';
import { startOwnKeyVault } from '../../samples/servers/key-vault.ts';
import { saveConnection } from '../../vault/connections.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { likes } from '../real-part.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { temporaryHome } from '../vault/temporary-home.ts';

const { signal } = new AbortController();
const server = await startOwnKeyVault();
after(() => server.stop());

async function read(t: TestContext, home: string): Promise<unknown> {
  const settings = { method: 'cli', api: '7.6', ca: server.ca };
  await saveConnection(home, { provider: 'azurekeyvault', origin: server.origin, settings });
  const needs = { store: async () => memoryStore(), home, environment: { ...process.env } };
  const azure = await loadProvider('azurekeyvault', needs);
  const reference = parseReference(`ref+azurekeyvault://${server.origin.replace('https://', '')}/db`) ?? assert.fail();
  return azure?.read(reference, t.signal ?? signal);
}

test('who is signed out of the Azure CLI is told to sign in there', async (t) => {
  if (!likes(t, 'az', 'pipx install azure-cli')) return;
  const home = temporaryHome(t);
  process.env['AZURE_CONFIG_DIR'] = join(home, 'azure');
  mkdirSync(process.env['AZURE_CONFIG_DIR']);
  t.after(() => delete process.env['AZURE_CONFIG_DIR']);
  await assert.rejects(read(t, home), {
    kind: 'signed-out',
    message: `You are not signed in to ${server.origin}; run az login.`,
  });
});

test('who has no Azure CLI is told to install it', async (t) => {
  const { PATH } = process.env;
  t.after(() => {
    process.env['PATH'] = PATH;
  });
  process.env['PATH'] = '/nowhere';
  await assert.rejects(read(t, temporaryHome(t)), {
    kind: 'signed-out',
    message: `You are not signed in to ${server.origin}; install the Azure CLI and run az login.`,
  });
});
