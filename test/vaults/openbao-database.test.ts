/** OpenBao in front of a real database: accounts that live as long as their lease, and one whose password the vault changes. */

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { parseReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { type OpenBao, startOpenBao } from '../../samples/servers/openbao.ts';
import { type Redis, startRedis } from '../../samples/servers/redis.ts';
import type { Provider } from '../../vault/provider.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { needs } from '../real-part.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { isOfKind } from './contract.ts';

const { signal } = new AbortController();
const install = 'apt-get install -y --no-install-recommends redis-server';
let bao: OpenBao | undefined;
let redis: Redis | undefined;
after(() => Promise.all([bao?.stop(), redis?.stop()]));

interface Scene {
  readonly vault: Provider;
  readonly database: Redis;
}

let opened: Promise<Scene> | undefined;
function open(): Promise<Scene> {
  opened ??= (async () => {
    const password = randomUUID();
    const database = await startRedis(password);
    redis = database;
    const server = await startOpenBao();
    bao = server;
    await database.ask(`AUTH default ${password}`, `ACL SETUSER fixed on >${randomUUID()} +@read ~*`);
    const set = async (path: string, body: object): Promise<void> => {
      const { status, json } = await server.api('POST', path, body);
      assert.ok(status < 300, `${path}: ${JSON.stringify(json)}`);
    };
    await set('sys/mounts/database', { type: 'database' });
    const plugin = { plugin_name: 'redis-database-plugin', host: '127.0.0.1', port: database.port };
    await set('database/config/shop', { ...plugin, username: 'default', password, allowed_roles: '*' });
    await set('database/roles/app', { db_name: 'shop', creation_statements: '["+@read","~*"]', default_ttl: '10m' });
    await set('database/static-roles/fixed', { db_name: 'shop', username: 'fixed', rotation_period: '86400s' });
    const environment = { BAO_ADDR: server.origin, BAO_TOKEN: server.token };
    const vault = await loadProvider('openbao', { store: async () => memoryStore(), home: '/nowhere', environment });
    return { vault: vault ?? assert.fail(), database };
  })();
  return opened;
}

function reference(text: string): Reference {
  return parseReference(`ref+openbao://${text}`) ?? assert.fail(text);
}

async function lets({ database }: Scene, user: unknown, password: unknown): Promise<boolean> {
  return (await database.ask(`AUTH ${user} ${password}`)).startsWith('+OK');
}

describe('openbao: an account that the vault makes for a time', { timeout: 120_000 }, () => {
  test('user and password of one start belong together', async (t) => {
    if (!needs(t, 'redis-server', install)) return;
    const scene = await open();
    const parts = ['username', 'password'].map((field) => reference(`database/creds/app#/${field}`));
    const [user, password] = (await scene.vault.readMany?.(parts, signal)) ?? [];
    assert.ok(user instanceof Secret && password instanceof Secret);
    assert.ok(await lets(scene, user.reveal(), password.reveal()));
  });

  test('is leased, renewed, and ended before its time', async (t) => {
    if (!needs(t, 'redis-server', install)) return;
    const scene = await open();
    const leases = scene.vault.life?.leases ?? assert.fail();
    const role = reference('database/creds/app');
    assert.ok(leases.isLeased(role));
    const lease = await leases.lease(role, signal);
    const { username, password } = JSON.parse(lease.secret.reveal());
    assert.ok(await lets(scene, username, password));
    const renewed = await leases.renew(lease, signal);
    assert.equal(renewed.id, lease.id);
    assert.ok(renewed.expires.getTime() >= lease.expires.getTime() - 1000);
    await leases.revoke(role, lease.id, signal);
    assert.equal(await lets(scene, username, password), false);
    await assert.rejects(leases.renew(lease, signal), (error) => isOfKind(error, ['invalid', 'not-found']));
  });

  test('nothing can be put in its place', async (t) => {
    if (!needs(t, 'redis-server', install)) return;
    const { vault } = await open();
    await assert.rejects(vault.write(reference('database/creds/app#/password'), new Secret('x-value', ''), signal), (error) =>
      isOfKind(error, ['invalid']),
    );
  });
});

describe('openbao: a password that the vault changes', { timeout: 120_000 }, () => {
  test('is another one after rotating, and the old one is refused', async (t) => {
    if (!needs(t, 'redis-server', install)) return;
    const scene = await open();
    const at = reference('database/static-creds/fixed#/password');
    const before = await scene.vault.read(at, signal);
    assert.ok(await lets(scene, 'fixed', before.reveal()));
    await scene.vault.life?.rotate?.(at, signal);
    const now = await scene.vault.read(at, signal);
    assert.ok(!now.equals(before));
    assert.ok(await lets(scene, 'fixed', now.reveal()));
    assert.equal(await lets(scene, 'fixed', before.reveal()), false);
  });

  test('a value that is kept is not changed that way', async (t) => {
    if (!needs(t, 'redis-server', install)) return;
    const { vault } = await open();
    const kept = reference('secret/kept#/password');
    await vault.write(kept, new Secret('kept-value', ''), signal);
    await assert.rejects(async () => vault.life?.rotate?.(kept, signal), /kept and not made by the vault/);
  });
});
