/** Google Secret Manager by the real gcloud, which speaks to a stand-in for Google's API: its arguments, its pipes and what it says are real. */

import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { parseReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { type SecretManager, startSecretManager } from '../../samples/servers/secret-manager.ts';
import type { Provider } from '../../vault/provider.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { likes } from '../real-part.ts';
import { memoryStore } from '../vault/memory-store.ts';

const install = 'https://cloud.google.com/sdk/docs/install';
const { signal } = new AbortController();
const home = realpathSync(mkdtempSync(join(tmpdir(), 'secretref-gcloud-')));
const tokenFile = join(home, 'token');
let google: SecretManager;
before(async () => {
  writeFileSync(tokenFile, 'token-of-ann', { mode: 0o600 });
  google = await startSecretManager('token-of-ann');
});
after(async () => {
  await google?.stop();
  rmSync(home, { recursive: true, force: true });
});

function reference(text: string): Reference {
  return parseReference(text) ?? assert.fail(text);
}

async function open(more: Readonly<Record<string, string>> = {}): Promise<Provider> {
  const environment = { PATH: process.env['PATH'], ...google.environment(home, tokenFile), ...more };
  return (await loadProvider('gcpsecrets', { store: async () => memoryStore(), home: '/nowhere', environment })) ?? assert.fail();
}

/** Each call of gcloud takes seconds, on a busy machine more than a start waits for, so that nobody is made to run it. */
function isWanted(t: TestContext): boolean {
  if (process.env['SECRETREF_TEST_GCLOUD']) return likes(t, 'gcloud', install);
  t.skip('SECRETREF_TEST_GCLOUD=1 runs it');
  return false;
}

describe('gcloud: with the real program', { timeout: 300_000 }, () => {
  test('a value comes back to the last byte, and a new version stands beside the old one', async (t) => {
    if (!isWanted(t)) return;
    const gcp = await open();
    const one = reference('ref+gcpsecrets://shop-prod/db');
    await assert.rejects(gcp.read(one, signal), { kind: 'not-found' });
    assert.equal(await gcp.describe(one, signal), undefined);
    const first = new Secret('line one\r\nünï "quoted" \\ end\n', 'planted');
    await gcp.write(one, first, signal, { expected: 'absent' });
    assert.ok((await gcp.read(one, signal)).equals(first));
    await assert.rejects(gcp.write(one, first, signal, { expected: 'absent' }), { kind: 'conflict' });
    const second = new Secret('second-value', 'planted');
    await gcp.write(one, second, signal);
    assert.ok((await gcp.read(one, signal)).equals(second));
    assert.deepEqual(
      (await gcp.life?.versions?.(one, signal))?.map(({ version, state }) => [version, state]),
      [
        ['2', 'enabled'],
        ['1', 'enabled'],
      ],
    );
    const old = gcp.life?.at?.(one, '1') ?? assert.fail();
    assert.ok((await gcp.read(old, signal)).equals(first));
    await gcp.life?.disable?.(one, '1', signal);
    await assert.rejects(gcp.read(old, signal), { kind: 'not-found' });
    await gcp.life?.enable?.(one, '1', signal);
    assert.ok((await gcp.read(old, signal)).equals(first));
    const description = await gcp.describe(one, signal);
    assert.equal(description?.version, '2');
    assert.ok(description?.updated && Math.abs(Date.now() - description.updated.getTime()) < 600_000);
    assert.equal(await gcp.remove(one, signal), true);
    assert.equal(await gcp.remove(one, signal), false);
  });

  test('what it says is understood: not allowed, not signed in, out of reach', async (t) => {
    if (!isWanted(t)) return;
    const gcp = await open();
    await assert.rejects(gcp.read(reference('ref+gcpsecrets://forbidden/db'), signal), { kind: 'denied' });
    const other = join(home, 'other-token');
    writeFileSync(other, 'token-of-nobody', { mode: 0o600 });
    const stranger = await open({ CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: other });
    await assert.rejects(stranger.read(reference('ref+gcpsecrets://shop-prod/db'), signal), { kind: 'signed-out' });
    const nobody = await open({ CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: '' });
    await assert.rejects(nobody.read(reference('ref+gcpsecrets://shop-prod/db'), signal), { kind: 'signed-out' });
    const away = await open({ CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: 'http://127.0.0.1:9/' });
    await assert.rejects(away.read(reference('ref+gcpsecrets://shop-prod/db'), signal), { kind: 'unreachable' });
  });
});
