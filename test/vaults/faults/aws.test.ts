/** The fault table of AWS Secrets Manager, in front of moto; what moto cannot do is answered as AWS documents it. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { parseReference } from '../../../core/reference/reference.ts';
import { type Moto, startMoto } from '../../../samples/servers/moto.ts';
import { saveConnection } from '../../../vault/connections.ts';
import { loadProvider } from '../../../vault/providers/index.ts';
import { memoryStore } from '../../vault/memory-store.ts';
import type { Fault, Seen } from './proxy.ts';
import { brokenConnections, faultTable, type Rows } from './table.ts';

let server: Moto;
const homes: string[] = [];
after(async () => {
  await server?.stop();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

const refusal = (name: string, status = 400, message = 'told by the test', headers = {}): Fault => ({
  kind: 'answer',
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1', ...headers },
  body: { __type: name, message },
});

const rows: Rows = {
  'not allowed (403)': { kind: 'denied', says: /ask for the permission/, fault: refusal('AccessDeniedException') },
  'not there (404)': {
    kind: 'not-found',
    says: /has no value in AWS/,
    acts: ['read'],
    reference: (good) => ({ ...good, path: [...good.path, 'nothing'] }),
  },
  'conflict (409)': {
    kind: 'conflict',
    says: /is there already/,
    acts: ['write'],
    fault: refusal('ResourceExistsException'),
  },
  'not in step (412)': {
    kind: 'conflict',
    says: /look at its state/,
    acts: ['write'],
    fault: refusal('PreconditionNotMetException'),
  },
  'throttled (429)': {
    kind: 'throttled',
    says: /try again in a moment/,
    fault: refusal('ThrottlingException', 429),
  },
  'failing server (5xx)': {
    kind: 'broken',
    says: /on its own side/,
    effect: 'unknown',
    fault: refusal('InternalServiceError', 500),
  },
  'sealed, or its key out of reach': { kind: 'locked', says: /The KMS key/, fault: refusal('DecryptionFailure') },
  'session ends mid-flight': {
    kind: 'signed-out',
    says: /session has ended.* aws sso login/,
    fault: refusal('ExpiredTokenException'),
  },
  'certificate that nobody vouches for': {
    kind: 'untrusted',
    says: /certificate of .* is not to be trusted/,
    front: 'self-signed',
  },
  'name that cannot be looked up': { kind: 'unreachable', says: /check the network, the proxy and the region/, front: 'nowhere' },
  ...brokenConnections,
  'malformed answer': { kind: 'broken', says: /on its own side/, effect: 'unknown', fault: { kind: 'garble' } },
  'sent to another address': {
    kind: 'broken',
    says: /on its own side/,
    fault: { kind: 'answer', status: 307, headers: { location: 'http://127.0.0.1:1/elsewhere' } },
  },
  'deleted, and recoverable': {
    kind: 'recoverable',
    says: /was deleted, and AWS still keeps it/,
    acts: ['read'],
    async arrange({ direct, name }) {
      await direct.provider.remove(direct.reference(name), new AbortController().signal);
      return async () => direct.provider.life?.recover?.(direct.reference(name), new AbortController().signal);
    },
  },
  'name that the vault does not allow': {
    kind: 'invalid',
    says: /no name that AWS allows/,
    reference: (good) => ({ ...good, path: ['a name with spaces'] }),
  },
  'value over the limit': { kind: 'too-large', says: /64 KiB|65,?536/, acts: ['write'], value: 'x'.repeat(65_537) },
  'clock skew': {
    kind: 'untrusted',
    says: /set the clock/,
    fault: refusal('InvalidSignatureException', 400, 'Signature not yet current: 20350101T000000Z is still later than now'),
  },
};

const asks = ({ headers }: Seen, ...operations: readonly string[]): boolean =>
  operations.includes(String(headers['x-amz-target']).split('.')[1] ?? '');

faultTable('awssecrets', rows, async () => {
  server = await startMoto();
  const { AWS_REGION: _, AWS_ENDPOINT_URL_SECRETS_MANAGER: __, ...keys } = server.environment;
  // The SDK looks at variables by itself, so they must be there from the start on.
  Object.assign(process.env, keys);
  return {
    behind: server,
    front: 'plain',
    isRead: (seen) => asks(seen, 'GetSecretValue', 'BatchGetSecretValue'),
    isWrite: (seen) => asks(seen, 'CreateSecret', 'PutSecretValue', 'UpdateSecret', 'UpdateSecretVersionStage'),
    async connect(origin) {
      const home = mkdtempSync(join(tmpdir(), 'secretref-aws-'));
      homes.push(home);
      await saveConnection(home, { provider: 'awssecrets', origin, settings: { region: 'eu-west-1' } });
      const needs = { store: async () => memoryStore(), home, environment: { ...process.env } };
      return {
        provider: (await loadProvider('awssecrets', needs)) ?? assert.fail(),
        reference: (name) => parseReference(`ref+awssecrets://${name}`) ?? assert.fail(),
      };
    },
  };
});
