/** The fault table of Vault and OpenBao, in front of a real OpenBao that is really sealed, and whose tokens really end. */

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { parseReference } from '../../../core/reference/reference.ts';
import { type OpenBao, startOpenBao } from '../../../samples/servers/openbao.ts';
import { loadProvider } from '../../../vault/providers/index.ts';
import { memoryStore } from '../../vault/memory-store.ts';
import { faultTable, type Rows } from './table.ts';

let server: OpenBao;
after(() => server?.stop());

const says = (text: string) => ({ errors: [text] });

const rows: Rows = {
  'not allowed (403)': {
    kind: 'denied',
    says: /ask for a policy/,
    fault: { kind: 'answer', status: 403, body: says('1 error occurred:\n\t* permission denied\n\n') },
  },
  'not there (404)': {
    kind: 'not-found',
    says: /look at its path and field/,
    acts: ['read'],
    reference: (good) => ({ ...good, path: [...good.path, 'nothing'] }),
  },
  'conflict (409)': { kind: 'conflict', says: /try again/, acts: ['write'], fault: { kind: 'answer', status: 409 } },
  'not in step (412)': { kind: 'conflict', says: /not in step with itself/, fault: { kind: 'answer', status: 412 } },
  'throttled (429)': {
    kind: 'throttled',
    says: /too many calls/,
    retryAfter: 7000,
    fault: { kind: 'answer', status: 429, headers: { 'retry-after': '7' }, body: says('told by the test') },
  },
  'failing server (5xx)': {
    kind: 'broken',
    says: /failed on its side \(status 500\)/,
    effect: 'unknown',
    fault: { kind: 'answer', status: 500, body: says('told by the test') },
  },
  'sealed, or its key out of reach': {
    kind: 'locked',
    says: /is sealed; somebody with its keys must unseal it/,
    async arrange() {
      assert.equal((await server.api('POST', 'sys/seal')).status, 204);
      return () => server.api('POST', 'sys/unseal', { key: server.unsealKey() });
    },
  },
  'session ends mid-flight': {
    kind: 'signed-out',
    says: /You are not signed in to .* any more; run secretref login vault https:/,
    async arrange({ contact }) {
      await contact.endSession?.();
      return async () => undefined;
    },
  },
  'certificate that nobody vouches for': { kind: 'untrusted', says: /sign in with --ca/, front: 'self-signed' },
  'name that cannot be looked up': { kind: 'unreachable', says: /look at the address and the network/, front: 'nowhere' },
  'reset half-way through an answer': {
    kind: 'unreachable',
    says: /did not answer|broke off/,
    effect: 'unknown',
    fault: { kind: 'reset', after: 'half of the answer' },
  },
  'reset before the server heard it': {
    kind: 'unreachable',
    says: /did not answer/,
    acts: ['read'],
    fault: { kind: 'refuse' },
  },
  'reset after a write was sent': {
    kind: 'unreachable',
    says: /may have happened; look before you try again/,
    acts: ['write'],
    effect: 'unknown',
    fault: { kind: 'reset', after: 'the request' },
  },
  'malformed answer': { kind: 'broken', says: /cannot be read/, effect: 'unknown', fault: { kind: 'garble' } },
  'sent to another address': {
    kind: 'denied',
    says: /never followed/,
    fault: { kind: 'answer', status: 307, headers: { location: 'http://127.0.0.1:1/elsewhere' } },
  },
  'deleted, and recoverable': {
    kind: 'recoverable',
    says: /secretref restore brings it back/,
    // Writing makes a new version over it.
    acts: ['read'],
    async arrange({ direct, name }) {
      await direct.provider.remove(direct.reference(name), new AbortController().signal);
      return async () => undefined;
    },
  },
  'name that the vault does not allow': {
    kind: 'invalid',
    says: /last dot in a segment; rename it/,
    reference: (good) => ({ ...good, path: ['secret', 'ends-in-a-dot.'] }),
  },
  'value over the limit': { kind: 'too-large', says: /store it in parts/, acts: ['write'], value: 'x'.repeat(1_048_577) },
  'clock skew': { kind: 'untrusted', says: /look at this machine’s clock first/, front: 'not yet valid' },
};

faultTable('vault', rows, async () => {
  server = await startOpenBao();
  await server.api('PUT', 'sys/policies/acl/all', {
    policy: 'path "secret/*" { capabilities = ["create", "read", "update", "patch", "delete", "list"] }',
  });
  return {
    behind: server,
    front: 'https',
    isRead: ({ method, path }) => method === 'GET' && path.startsWith('/v1/secret/data/'),
    isWrite: ({ method, path }) => method === 'POST' && path.startsWith('/v1/secret/data/'),
    async connect(origin, ca) {
      const token = tokenIn(await server.api('POST', 'auth/token/create', { policies: ['all'], ttl: '1h' }));
      const environment = { VAULT_ADDR: origin, VAULT_TOKEN: token, ...(ca !== undefined && { VAULT_CACERT: ca }) };
      const provider = await loadProvider('vault', { store: async () => memoryStore(), home: '/nowhere', environment });
      return {
        provider: provider ?? assert.fail(),
        reference: (name) => parseReference(`ref+vault://secret/${name}#/key`) ?? assert.fail(),
        endSession: () => server.api('POST', 'auth/token/revoke', { token }),
      };
    },
  };
});

function tokenIn({ json }: { readonly json: unknown }): string {
  const auth = typeof json === 'object' && json !== null && 'auth' in json ? json.auth : undefined;
  return typeof auth === 'object' && auth !== null && 'client_token' in auth ? String(auth.client_token) : assert.fail();
}
