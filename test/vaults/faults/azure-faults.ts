/** azure-faults: the fault table of Azure Key Vault. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { parseReference } from '../../../core/reference/reference.ts';
import type { KeyVault } from '../../../samples/servers/key-vault.ts';
import { saveConnection } from '../../../vault/connections.ts';
import { loadProvider } from '../../../vault/providers/index.ts';
import { memoryStore } from '../../vault/memory-store.ts';
import type { Fault, Seen } from './proxy.ts';
import { brokenConnections, faultTable, type Rows } from './table.ts';

const { signal } = new AbortController();
const refusal = (status: number, code: string, inner?: string, headers = {}): Fault => ({
  kind: 'answer',
  status,
  headers,
  body: { error: { code, message: 'told by the test', ...(inner !== undefined && { innererror: { code: inner } }) } },
});

const rows: Rows = {
  'not allowed (403)': { kind: 'denied', says: /Key Vault Secrets User/, fault: refusal(403, 'Forbidden', 'AccessDenied') },
  'not there (404)': {
    kind: 'not-found',
    says: /has no value in/,
    acts: ['read'],
    reference: (good) => ({ ...good, path: [good.path[0] ?? '', 'nothing'] }),
  },
  'conflict (409)': { kind: 'conflict', says: /changed by somebody else/, acts: ['write'], fault: refusal(409, 'Conflict') },
  'not in step (412)': { kind: 'conflict', says: /try again/, acts: ['write'], fault: refusal(412, 'PreconditionFailed') },
  'throttled (429)': {
    kind: 'throttled',
    says: /too many calls/,
    retryAfter: 7000,
    fault: refusal(429, 'Throttled', undefined, { 'retry-after': '7' }),
  },
  'failing server (5xx)': {
    kind: 'broken',
    says: /on its own side/,
    effect: 'unknown',
    fault: refusal(500, 'InternalServerError'),
  },
  'sealed, or its key out of reach': {
    impossible: 'Key Vault keeps its keys itself, and a vault that is shut off has no name any more.',
  },
  'session ends mid-flight': {
    kind: 'signed-out',
    says: /You are not signed in to .*; run /,
    fault: refusal(401, 'Unauthorized'),
  },
  'certificate that nobody vouches for': { kind: 'untrusted', says: /is not to be trusted/, front: 'self-signed' },
  'name that cannot be looked up': { kind: 'unreachable', says: /check the vault's name/, front: 'nowhere' },
  ...brokenConnections,
  'malformed answer': { kind: 'broken', says: /on its own side/, effect: 'unknown', fault: { kind: 'garble' } },
  'sent to another address': {
    kind: 'invalid',
    says: /correct the reference/,
    fault: { kind: 'answer', status: 307, headers: { location: 'https://127.0.0.1:1/elsewhere' } },
  },
  'deleted, and recoverable': {
    kind: 'recoverable',
    says: /still keeps it; secretref restore brings it back/,
    async arrange({ direct, name }) {
      await direct.provider.remove(direct.reference(name), signal);
      return async () => direct.provider.life?.recover?.(direct.reference(name), signal);
    },
  },
  'name that the vault does not allow': {
    kind: 'invalid',
    says: /letters, digits and dashes/,
    reference: (good) => ({ ...good, path: [good.path[0] ?? '', 'under_score'] }),
  },
  'value over the limit': { kind: 'too-large', says: /25 KB/, acts: ['write'], value: 'x'.repeat(25_001) },
  'clock skew': { kind: 'untrusted', says: /this machine's clock/, front: 'not yet valid' },
};

const isSecret = ({ path, headers }: Seen): boolean => path.startsWith('/secrets/') && headers.authorization !== undefined;

/** `label` heads the column of the table. The server is stopped at the end. */
export function azureFaults(label: string, server: KeyVault): void {
  const homes: string[] = [];
  after(async () => {
    await server.stop();
    for (const home of homes) rmSync(home, { recursive: true, force: true });
  });
  faultTable(label, rows, async () => {
    // Azure's SDK looks at variables by itself.
    Object.assign(process.env, server.environment);
    return {
      behind: server,
      front: 'https',
      isRead: (seen) => seen.method === 'GET' && isSecret(seen) && !seen.path.includes('/versions'),
      isWrite: (seen) => seen.method === 'PUT' && isSecret(seen),
      async connect(origin, ca) {
        const home = mkdtempSync(join(tmpdir(), 'secretref-azure-'));
        homes.push(home);
        const settings = { method: 'managed-identity', api: '7.6', ...(ca !== undefined && { ca }) };
        await saveConnection(home, { provider: 'azurekeyvault', origin, settings });
        const needs = { store: async () => memoryStore(), home, environment: { ...process.env } };
        return {
          provider: (await loadProvider('azurekeyvault', needs)) ?? assert.fail(),
          reference: (name) => parseReference(`ref+azurekeyvault://${origin.replace('https://', '')}/${name}`) ?? assert.fail(),
        };
      },
    };
  });
}
