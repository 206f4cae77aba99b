/**
 * secret-manager: the HTTP API of Google Secret Manager as Google documents it, in memory, for the real `gcloud` to speak to. What it proves is
 * how gcloud is called, not what Google does. https://cloud.google.com/secret-manager/docs/reference/rest
 */

import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { freePort } from './server.ts';

export interface SecretManager {
  /** Variables by which gcloud comes here, signed in by the token in `tokenFile`. */
  environment(home: string, tokenFile: string): Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

interface Version {
  readonly name: string;
  readonly createTime: string;
  state: 'ENABLED' | 'DISABLED';
  readonly data: string;
}

/** Of `token` alone; the project `forbidden` allows nothing. */
export async function startSecretManager(token: string): Promise<SecretManager> {
  const secrets = new Map<string, Version[]>();
  const server = createServer(async (request, response) => {
    const body: unknown = JSON.parse((await text(request)) || '{}');
    const isKnown = request.headers.authorization === `Bearer ${token}`;
    const [status, answer] = isKnown
      ? answerTo(request.method ?? '', new URL(request.url ?? '', 'http://localhost'), body, secrets)
      : failure(401, 'UNAUTHENTICATED');
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    environment: (home, tokenFile) => ({
      HOME: home,
      CLOUDSDK_CONFIG: `${home}/gcloud`,
      CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: `http://127.0.0.1:${port}/`,
      CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: tokenFile,
      CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: 'true',
      CLOUDSDK_COMPONENT_MANAGER_DISABLE_UPDATE_CHECK: 'true',
    }),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Answer = readonly [status: number, body: object];

const path =
  /^\/v1\/(?<parent>projects\/(?<project>[^/]+))\/secrets(?:\/(?<secret>[^/:]+))?(?<versions>\/versions)?(?:\/(?<version>[^/:]+))?(?::(?<verb>\w+))?$/;

function answerTo(method: string, url: URL, body: unknown, secrets: Map<string, Version[]>): Answer {
  const { parent, project, secret, versions, version, verb } = path.exec(url.pathname)?.groups ?? {};
  if (project === 'forbidden') return failure(403, 'PERMISSION_DENIED');
  const name = `${parent}/secrets/${secret ?? url.searchParams.get('secretId')}`;
  const known = secrets.get(name);
  if (method === 'POST' && secret === undefined) {
    if (known) return failure(409, 'ALREADY_EXISTS');
    secrets.set(name, []);
    return [200, { name, replication: { automatic: {} } }];
  }
  if (!known) return failure(404, 'NOT_FOUND');
  if (verb === 'addVersion') {
    const { data } = Object(Object(body).payload);
    const createTime = new Date().toISOString();
    const added: Version = { name: `${name}/versions/${known.length + 1}`, createTime, state: 'ENABLED', data: String(data) };
    known.unshift(added);
    // It says that it has checked the checksum, which this one does not.
    return [200, { ...shown(added), clientSpecifiedPayloadChecksum: true }];
  }
  if (method === 'DELETE') {
    secrets.delete(name);
    return [200, {}];
  }
  if (!versions) return [200, { name, replication: { automatic: {} } }];
  if (version === undefined) return [200, { versions: known.map(shown), totalSize: known.length }];
  const one = version === 'latest' ? known[0] : known.find((candidate) => candidate.name === `${name}/versions/${version}`);
  if (!one) return failure(404, 'NOT_FOUND');
  if (verb === 'enable' || verb === 'disable') one.state = verb === 'enable' ? 'ENABLED' : 'DISABLED';
  if (verb !== 'access') return [200, shown(one)];
  return one.state === 'ENABLED' ? [200, { name: one.name, payload: { data: one.data } }] : failure(400, 'FAILED_PRECONDITION');
}

function shown({ name, createTime, state }: Version): object {
  return { name, createTime, state };
}

function failure(code: number, status: string): Answer {
  return [code, { error: { code, message: 'This stand-in says no.', status } }];
}
