/**
 * key-vault: the secrets of Azure Key Vault's HTTP API as Microsoft documents it, in memory. It stands in for an emulator where none can be had:
 * what it proves is that the client speaks that API, not that Azure does. https://learn.microsoft.com/rest/api/keyvault/
 */

import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './server.ts';

export interface KeyVault {
  /** What answers, for the test's report. */
  readonly name: string;
  readonly origin: string;
  /** The file with its certificate. */
  readonly ca: string;
  /** Variables by which a process is signed in to it, as an App Service's identity is. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

interface State {
  readonly origin: string;
  readonly recoveryLevel: string;
  readonly secrets: Map<string, Kept[]>;
  readonly deleted: Map<string, Kept[]>;
}

interface Kept {
  value: string;
  readonly id: string;
  contentType?: string;
  tags?: Record<string, string>;
  attributes: Record<string, unknown>;
}

/** A vault of which `recoveryLevel` holds no "Purgeable" keeps what is deleted for its time. */
export async function startOwnKeyVault(recoveryLevel = 'Recoverable+Purgeable'): Promise<KeyVault> {
  const folder = mkdtempSync(join(tmpdir(), 'secretref-keyvault-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject],
    {
      stdio: 'ignore',
    },
  );
  const [port, tokenPort] = [await freePort(), await freePort()];
  const origin = `https://localhost:${port}`;
  const secrets = new Map<string, Kept[]>();
  const deleted = new Map<string, Kept[]>();
  const vault = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    void answer(request, response, { origin, recoveryLevel, secrets, deleted });
  });
  const tokens = createHttp((_, response) =>
    send(response, 200, {
      access_token: `token-${randomUUID()}`,
      expires_on: String(Math.floor(Date.now() / 1000) + 3600),
      resource: 'https://vault.azure.net',
      token_type: 'Bearer',
    }),
  );
  await Promise.all([listening(vault, port), listening(tokens, tokenPort)]);
  return {
    name: 'the own server of this project',
    origin,
    ca: cert,
    environment: { IDENTITY_ENDPOINT: `http://127.0.0.1:${tokenPort}/msi/token`, IDENTITY_HEADER: 'test' },
    async stop() {
      for (const server of [vault, tokens]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(server: { listen(port: number, host: string, done: () => void): unknown }, port: number): Promise<void> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { origin, recoveryLevel, secrets, deleted }: State,
): Promise<void> {
  const body = await bodyOf(request);
  if (!request.headers.authorization) {
    response.setHeader(
      'WWW-Authenticate',
      'Bearer authorization="https://login.microsoftonline.com/common", resource="https://vault.azure.net"',
    );
    return fail(response, 401, 'Unauthorized');
  }
  const url = new URL(request.url ?? '', origin);
  const [area = '', rawName = '', version = ''] = url.pathname.split('/').filter(Boolean);
  const name = rawName.toLowerCase();
  const method = request.method ?? '';
  const versions = secrets.get(name);
  if (area === 'deletedsecrets') {
    const gone = deleted.get(name);
    if (!gone) return fail(response, 404, 'SecretNotFound');
    if (method === 'GET') return send(response, 200, deletion(gone.at(-1), `${origin}/deletedsecrets/${name}`));
    if (method === 'DELETE' && !recoveryLevel.includes('Purgeable')) return fail(response, 403, 'Forbidden');
    deleted.delete(name);
    if (method === 'DELETE') return send(response, 204);
    secrets.set(name, gone);
    return send(response, 200, shown(gone.at(-1)));
  }
  if (name === '')
    return send(
      response,
      200,
      paged(
        [...secrets].map(([one, kept]) => ({ ...shown(kept.at(-1)), id: `${origin}/secrets/${one}` })),
        url,
      ),
    );
  if (method === 'PUT') {
    if (deleted.has(name)) return fail(response, 409, 'Conflict', 'ObjectIsDeletedButRecoverable');
    const now = Math.floor(Date.now() / 1000);
    const kept: Kept = {
      id: `${origin}/secrets/${name}/${randomUUID().replaceAll('-', '')}`,
      value: body.value ?? '',
      ...(body.contentType !== undefined && { contentType: body.contentType }),
      ...(body.tags && { tags: body.tags }),
      attributes: { enabled: true, created: now, updated: now, recoveryLevel, ...body.attributes },
    };
    secrets.set(name, [...(versions ?? []), kept]);
    return send(response, 200, { ...shown(kept), value: kept.value });
  }
  if (!versions) return fail(response, 404, 'SecretNotFound');
  if (version === 'versions') return send(response, 200, paged(versions.map(shown), url));
  const kept = version === '' ? versions.at(-1) : versions.find(({ id }) => id.endsWith(`/${version}`));
  if (!kept) return fail(response, 404, 'SecretNotFound');
  if (method === 'PATCH') {
    Object.assign(kept.attributes, body.attributes);
    return send(response, 200, shown(kept));
  }
  if (method === 'DELETE') {
    secrets.delete(name);
    deleted.set(name, versions);
    return send(response, 200, deletion(kept, `${origin}/deletedsecrets/${name}`));
  }
  if (kept.attributes['enabled'] === false) return fail(response, 403, 'Forbidden', 'SecretDisabled');
  return send(response, 200, { ...shown(kept), value: kept.value });
}

function deletion(kept: Kept | undefined, recoveryId: string): object {
  const now = Math.floor(Date.now() / 1000);
  return { ...shown(kept), recoveryId, deletedDate: now, scheduledPurgeDate: now + 90 * 24 * 60 * 60 };
}

/** At most 25 at once, as Azure gives them. */
function paged(all: readonly object[], url: URL): object {
  const from = Number(url.searchParams.get('$skiptoken') ?? 0);
  const next = new URL(url);
  next.searchParams.set('$skiptoken', String(from + pageSize));
  return { value: all.slice(from, from + pageSize), nextLink: from + pageSize < all.length ? next.href : null };
}

const pageSize = 25;

/** Everything but the value. */
function shown(kept: Kept | undefined): object {
  return { ...kept, value: undefined };
}

/** As the client sent it. */
interface Body {
  readonly value?: string;
  readonly contentType?: string;
  readonly tags?: Record<string, string>;
  readonly attributes?: Record<string, unknown>;
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

function send(response: ServerResponse, status: number, body?: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body && JSON.stringify(body));
}

function fail(response: ServerResponse, status: number, code: string, inner?: string): void {
  send(response, status, { error: { code, message: 'told by the test', ...(inner && { innererror: { code: inner } }) } });
}
