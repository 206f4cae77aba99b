/** The way to a vault: through the proxy that the process was started with, with the certificates of an authority of one's own. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseReference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { type OpenBao, startOpenBao } from '../../samples/servers/openbao.ts';
import { loadProvider, loadSignIn } from '../../vault/providers/index.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { isOfKind } from './contract.ts';
import { type Authority, makeAuthority } from './faults/certificates.ts';
import { type FaultProxy, startFaultProxy } from './faults/proxy.ts';

const { signal } = new AbortController();
const shop = parseReference('ref+openbao://secret/shop#/key') ?? assert.fail();
let server: OpenBao;
let front: FaultProxy;
let authority: Authority;
let through: string[] = [];
const proxy = createServer();
proxy.on('connect', ({ url = '' }, socket) => {
  through.push(url);
  const [host = '', port] = url.split(':');
  const onward = connect(Number(port), host, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
  socket.on('error', () => onward.destroy()).pipe(onward);
  onward.on('error', () => socket.destroy()).pipe(socket);
});

before(async () => {
  server = await startOpenBao();
  authority = makeAuthority();
  front = await startFaultProxy(server, authority.certificate('now'));
  await server.api('POST', 'secret/data/shop', { data: { key: 'shop-value' } });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
});
after(async () => {
  proxy.close();
  await front?.stop();
  await server?.stop();
  authority?.remove();
});

async function open(more: Record<string, string>) {
  through = [];
  const environment = { BAO_ADDR: front.origin, BAO_TOKEN: server.token, BAO_CACERT: authority.ca, ...more };
  return (await loadProvider('openbao', { store: async () => memoryStore(), home: '/nowhere', environment })) ?? assert.fail();
}

describe('openbao: many references at once', () => {
  test('ask once for the engine that they are all in, and once for each path', async () => {
    for (let n = 0; n < 20; n++) await server.api('POST', `secret/data/many/${n}`, { data: { key: `value ${n}`, other: 'x' } });
    const openbao = await open({});
    front.heal();
    const before = front.seen().length;
    const fields = ['key', 'other'];
    const references = Array.from({ length: 20 }, (_, n) =>
      fields.map((field) => `ref+openbao://secret/many/${n}#/${field}`),
    ).flat();
    const read = await openbao.readMany?.(
      references.map((text) => parseReference(text) ?? assert.fail(text)),
      signal,
    );
    assert.ok(read?.every((outcome) => outcome instanceof Secret));
    const paths = front
      .seen()
      .slice(before)
      .map(({ path }) => path);
    assert.equal(paths.filter((path) => path.includes('/internal/ui/mounts/')).length, 1);
    assert.equal(paths.filter((path) => path.includes('/data/many/')).length, 20);
  });
});

describe('openbao: through a proxy, with an authority of its own', () => {
  test('HTTPS_PROXY of the start is used, and NO_PROXY spares it', async () => {
    const address = proxy.address();
    const HTTPS_PROXY = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    assert.equal((await (await open({ HTTPS_PROXY })).read(shop, signal)).reveal(), 'shop-value');
    assert.ok(through.length > 0 && through.every((to) => front.origin.endsWith(to)), through.join());
    assert.equal((await (await open({ HTTPS_PROXY, NO_PROXY: 'localhost' })).read(shop, signal)).reveal(), 'shop-value');
    assert.deepEqual(through, []);
  });

  test('signing in keeps the whole path of the certificates', async () => {
    const needs = { store: async () => memoryStore(), home: '/nowhere', environment: {} };
    const signIn = (await loadSignIn('openbao', needs)) ?? assert.fail();
    const settings = { ca: relative(process.cwd(), authority.ca) };
    const ask = async () => new Secret(server.token, 'typed');
    const connection = await signIn.signIn({ address: front.origin, method: 'token', settings, ask }, signal);
    assert.equal(connection.settings['ca'], authority.ca);
  });

  test('certificates by a path that depends on the current folder are refused', async () => {
    await assert.rejects((await open({ BAO_CACERT: 'ca.pem' })).read(shop, signal), (error) => isOfKind(error, ['untrusted']));
  });
});
