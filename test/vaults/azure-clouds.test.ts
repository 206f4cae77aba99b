/** Azure's clouds: a vault of each goes by its host, and who signs in to it is sent to that cloud's own authority; seen by a proxy in between. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { after, describe, type TestContext, test } from 'node:test';
import { parseReference } from '../../core/reference/reference.ts';
import { saveConnection } from '../../vault/connections.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { temporaryHome } from '../vault/temporary-home.ts';
import { isOfKind } from './contract.ts';
import { makeAuthority } from './faults/certificates.ts';
import { startFaultProxy } from './faults/proxy.ts';

/** Azure's library calls China's authority by this name of it, whichever it was given. */
const clouds = [
  { vault: 'shop', host: 'shop.vault.azure.net', scope: 'vault.azure.net', authority: 'login.microsoftonline.com' },
  {
    vault: 'shop.vault.azure.cn',
    host: 'shop.vault.azure.cn',
    scope: 'vault.azure.cn',
    authority: 'login.partner.microsoftonline.cn',
  },
  {
    vault: 'shop.vault.usgovcloudapi.net',
    host: 'shop.vault.usgovcloudapi.net',
    scope: 'vault.usgovcloudapi.net',
    authority: 'login.microsoftonline.us',
  },
] as const;

const { signal } = new AbortController();
const tenant = '11111111-2222-3333-4444-555555555555';
const certificates = makeAuthority();
let vaultPort = 0;
let through: string[] = [];
/** Vaults are here; every other host is out of reach. */
const proxy = createServer();
proxy.on('connect', ({ url = '' }, socket) => {
  through.push(url);
  if (!url.startsWith('shop.')) return void socket.destroy();
  const onward = connect(vaultPort, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
  socket.on('error', () => onward.destroy()).pipe(onward);
  onward.on('error', () => socket.destroy()).pipe(socket);
});
await once(proxy.listen(0, '127.0.0.1'), 'listening');
const address = proxy.address();
Object.assign(process.env, {
  HTTPS_PROXY: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
  AZURE_TENANT_ID: tenant,
  AZURE_CLIENT_ID: '66666666-7777-8888-9999-000000000000',
  AZURE_CLIENT_SECRET: 'client-secret-of-the-test',
});
const environment = { ...process.env };
after(() => {
  proxy.close();
  certificates.remove();
});

describe('the authority of a cloud', () => {
  for (const { vault, host, scope, authority } of clouds)
    test(host, async (t: TestContext) => {
      const front = await startFaultProxy({ origin: 'https://localhost:1' }, certificates.certificate('now', host));
      t.after(() => front.stop());
      vaultPort = Number(new URL(front.origin).port);
      const challenge = `Bearer authorization="https://${authority}/${tenant}", resource="https://${scope}"`;
      front.break({ kind: 'answer', status: 401, headers: { 'www-authenticate': challenge } }, () => true);
      const home = temporaryHome(t);
      const settings = { method: 'client-secret', ca: certificates.ca };
      await saveConnection(home, { provider: 'azurekeyvault', origin: `https://${host}`, settings });
      const azure = await loadProvider('azurekeyvault', { store: async () => memoryStore(), home, environment });
      const reference = parseReference(`ref+azurekeyvault://${vault}/db`) ?? assert.fail(vault);
      assert.equal(azure?.problemOf(reference), undefined);
      through = [];
      await assert.rejects(azure?.read(reference, signal) ?? assert.fail(), (error) => isOfKind(error, ['unreachable']));
      assert.deepEqual([...new Set(through)], [`${host}:443`, `${authority}:443`]);
      // No token was had, so none was sent.
      assert.ok(front.seen().every(({ headers }) => headers.authorization === undefined));
    });
});
