/**
 * key-vault-api: the secrets of Azure Key Vault's HTTP API in memory, as Microsoft documents it (https://learn.microsoft.com/rest/api/keyvault/),
 * and where that is silent, as the service's answers stand in reports of its users.
 */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

interface State {
  readonly origin: string;
  readonly recoveryLevel: string;
  readonly secrets: Map<string, Kept[]>;
  readonly deleted: Map<string, Kept[]>;
  /** Deleting and recovering take a moment: until the first look at what becomes of it. */
  readonly settling: Map<string, 'ObjectIsBeingDeleted' | 'ObjectIsBeingRecovered'>;
}

interface Kept {
  readonly value: string;
  readonly id: string;
  contentType?: string;
  tags?: Record<string, string>;
  readonly attributes: Record<string, unknown>;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  /** Names know no capitals. */
  readonly name: string;
  readonly version: string;
  readonly body: Body;
}

/** As the client sent it. */
interface Body {
  readonly value?: string;
  readonly contentType?: string;
  readonly tags?: Record<string, string>;
  readonly attributes?: Record<string, unknown>;
}

export function openKeyVaultApi(origin: string, recoveryLevel: string) {
  const state: State = { origin, recoveryLevel, secrets: new Map(), deleted: new Map(), settling: new Map() };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    if (!request.headers.authorization) {
      response.setHeader(
        'WWW-Authenticate',
        'Bearer authorization="https://login.microsoftonline.com/common", resource="https://vault.azure.net"',
      );
      return send(response, failure(401, 'Unauthorized'));
    }
    const url = new URL(request.url ?? '', origin);
    const [area = '', name = '', version = ''] = url.pathname.split('/').filter(Boolean);
    const asked = { method: request.method ?? '', url, name: name.toLowerCase(), version, body };
    const isKnown = /^(?:7\.[0-6]|202[56]-\d\d-\d\d)(?:-preview(?:\.\d+)?)?$/.test(url.searchParams.get('api-version') ?? '');
    if (!isKnown || !/^[0-9a-z-]{0,127}$/.test(asked.name)) return send(response, failure(400, 'BadParameter'));
    send(response, area === 'deletedsecrets' ? answerDeleted(asked, state) : answerSecrets(asked, state));
  };
}

interface Answer {
  readonly status: number;
  readonly body?: object;
}

function answerDeleted({ method, name }: Asked, { origin, recoveryLevel, secrets, deleted, settling }: State): Answer {
  const gone = deleted.get(name);
  const newest = gone?.at(-1);
  if (!gone || !newest) return failure(404, 'SecretNotFound');
  if (settling.get(name) === 'ObjectIsBeingDeleted') {
    if (method !== 'GET') return failure(409, 'Conflict', 'ObjectIsBeingDeleted');
    settling.delete(name);
    return failure(404, 'SecretNotFound');
  }
  if (method === 'GET') return { status: 200, body: deletion(newest, `${origin}/deletedsecrets/${name}`) };
  if (method === 'DELETE' && !recoveryLevel.includes('Purgeable')) return failure(403, 'Forbidden');
  deleted.delete(name);
  if (method === 'DELETE') return { status: 204 };
  secrets.set(name, gone);
  settling.set(name, 'ObjectIsBeingRecovered');
  return { status: 200, body: shown(newest) };
}

function answerSecrets({ method, url, name, version, body }: Asked, state: State): Answer {
  const { origin, recoveryLevel, secrets, deleted, settling } = state;
  if (name === '') {
    const all = [...secrets].flatMap(([one, kept]) =>
      kept.slice(-1).map((last) => ({ ...shown(last), id: `${origin}/secrets/${one}` })),
    );
    return { status: 200, body: paged(all, url) };
  }
  const versions = secrets.get(name);
  if (method === 'PUT') {
    const busy = settling.get(name) ?? (deleted.has(name) ? 'ObjectIsDeletedButRecoverable' : undefined);
    if (busy) return failure(409, 'Conflict', busy);
    const now = Math.floor(Date.now() / 1000);
    const kept: Kept = {
      id: `${origin}/secrets/${name}/${randomUUID().replaceAll('-', '')}`,
      value: body.value ?? '',
      ...(body.contentType !== undefined && { contentType: body.contentType }),
      ...(body.tags && { tags: body.tags }),
      attributes: { enabled: true, created: now, updated: now, recoveryLevel, ...body.attributes },
    };
    secrets.set(name, [...(versions ?? []), kept]);
    return { status: 200, body: { ...shown(kept), value: kept.value } };
  }
  if (!versions) return failure(404, 'SecretNotFound');
  // They come in the order of their ids, which are random.
  if (version === 'versions')
    return {
      status: 200,
      body: paged(
        versions.map(shown).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        url,
      ),
    };
  const kept = version === '' ? versions.at(-1) : versions.find(({ id }) => id.endsWith(`/${version}`));
  if (!kept) return failure(404, 'SecretNotFound');
  if (method === 'PATCH') {
    Object.assign(kept.attributes, body.attributes, { updated: Math.floor(Date.now() / 1000) });
    if (body.tags) kept.tags = body.tags;
    if (body.contentType !== undefined) kept.contentType = body.contentType;
    return { status: 200, body: shown(kept) };
  }
  if (method === 'DELETE') {
    secrets.delete(name);
    deleted.set(name, versions);
    settling.set(name, 'ObjectIsBeingDeleted');
    return { status: 200, body: deletion(kept, `${origin}/deletedsecrets/${name}`) };
  }
  if (settling.delete(name)) return failure(404, 'SecretNotFound');
  if (kept.attributes['enabled'] === false) return failure(403, 'Forbidden', 'SecretDisabled');
  // Neither `nbf` nor `exp` keeps anybody from reading; they inform.
  return { status: 200, body: { ...shown(kept), value: kept.value } };
}

function deletion(kept: Kept, recoveryId: string): object {
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
function shown({ value: _, ...told }: Kept) {
  return told;
}

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body && JSON.stringify(body));
}

function failure(status: number, code: string, inner?: string): Answer {
  return { status, body: { error: { code, message: 'told by the test', ...(inner && { innererror: { code: inner } }) } } };
}
