/** http: one call to one approved origin: no redirect is followed, and size and time of the answer are bounded. */

import { readFile } from 'node:fs/promises';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isAbsolute } from 'node:path';
import { VaultError } from '../../errors.ts';
import { failureOf, tooLarge } from './failure.ts';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/v1/`; each segment is percent-encoded here. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface Answer {
  readonly status: number;
  /** Undefined for an answer without a body. */
  readonly json: unknown;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number;
}

export interface Client {
  /** Rejects with a VaultError when there is no answer that can be read. */
  send(call: Call, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer>;
}

export interface ClientOptions {
  readonly origin: string;
  /** A file with the certificates of a private authority. */
  readonly ca: string | undefined;
  /** As it was when this process started; it names the proxy. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const deadline = 30_000;
const connectDeadline = 10_000;
/** Of an answer; a vault takes no more at one path by default. */
export const mostBytes = 1_048_576;

/** Connections are kept for the next call. Does no I/O by itself. */
export function createClient({ origin, ca, environment }: ClientOptions): Client {
  const isPlain = origin.startsWith('http:');
  let agent: Promise<HttpAgent> | undefined;
  const agentOnce = (): Promise<HttpAgent> => {
    agent ??= (async () => {
      const options = { keepAlive: true, proxyEnv: environment, timeout: connectDeadline };
      if (isPlain) return new HttpAgent(options);
      return new HttpsAgent({ ...options, ...(ca !== undefined && { ca: await readAuthority(ca) }) });
    })();
    return agent;
  };
  return {
    async send(call, headers, signal) {
      const url = urlOf(origin, call);
      const body = call.body && JSON.stringify(call.body);
      const isChange = call.method !== 'GET';
      const options = {
        method: call.method,
        agent: await agentOnce(),
        signal: AbortSignal.any([signal, AbortSignal.timeout(deadline)]),
        headers: {
          ...headers,
          accept: 'application/json',
          ...(body !== undefined && {
            'content-type': contentType(call.method),
            'content-length': String(Buffer.byteLength(body)),
          }),
        },
      };
      return await new Promise<Answer>((resolve, reject) => {
        const fail = (error: unknown, sent: Sent): void => {
          if (signal.aborted) reject(signal.reason);
          else reject(failureOf(error, origin, isChange && sent === 'sent' ? 'unknown' : 'none'));
        };
        let sent: Sent = 'not sent';
        const started = (isPlain ? requestHttp : requestHttps)(url, options, (response) => {
          collect(response)
            .then((text) => resolve(answerOf(response, text, origin, isChange)))
            .catch((error: unknown) => fail(error, 'sent'));
        });
        started.on('finish', () => {
          sent = 'sent';
        });
        started.on('error', (error) => fail(error, sent));
        // The agent's time is for the connection; the answer has the deadline of the whole call.
        started.on('socket', (socket) => {
          if (socket.connecting) socket.once(isPlain ? 'connect' : 'secureConnect', () => socket.setTimeout(0));
          else socket.setTimeout(0);
        });
        started.on('timeout', () => started.destroy(new Error('ETIMEDOUT')));
        started.end(body);
      }).catch((error: unknown) => {
        throw error instanceof VaultError || signal.aborted ? error : failureOf(error, origin, isChange ? 'unknown' : 'none');
      });
    },
  };
}

type Sent = 'sent' | 'not sent';

function contentType(method: Call['method']): string {
  return method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
}

function urlOf(origin: string, { path, query }: Call): URL {
  const url = new URL(`${origin}/v1/${path.map(encodeURIComponent).join('/')}`);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  return url;
}

/** A relative path would be another file in each folder, and a repository could put one there. */
async function readAuthority(path: string): Promise<string> {
  try {
    if (isAbsolute(path)) return await readFile(path, 'utf8');
    throw new VaultError('untrusted', `The certificates of your vault's authority need a whole path; ${path} is none.`);
  } catch (error) {
    if (error instanceof VaultError) throw error;
    throw new VaultError(
      'untrusted',
      `The certificates of your vault's authority could not be read from ${path}; sign in again with --ca.`,
    );
  }
}

async function collect(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > mostBytes) throw new Error(tooLarge);
    chunks.push(chunk);
  }
  if (!response.complete) throw new Error('ECONNRESET');
  return Buffer.concat(chunks).toString('utf8');
}

/** A body that is no JSON says nothing about a failure, and ruins a success: of a change nobody knows then whether it happened. */
function answerOf({ statusCode = 0, headers }: IncomingMessage, text: string, origin: string, isChange: boolean): Answer {
  const seconds = Number(headers['retry-after']);
  const wait = Number.isFinite(seconds) && seconds >= 0 ? { retryAfter: seconds * 1000 } : {};
  if (statusCode >= 300 && statusCode < 400)
    throw new VaultError(
      'denied',
      `${origin} sends us elsewhere, which is never followed; sign in at the address that it means.`,
    );
  try {
    return { status: statusCode, json: text === '' ? undefined : JSON.parse(text), ...wait };
  } catch {
    if (statusCode >= 400) return { status: statusCode, json: undefined, ...wait };
    throw new VaultError(
      'broken',
      `${origin} answered something that cannot be read; look whether a proxy answers in its place.`,
      {
        effect: isChange ? 'unknown' : 'none',
      },
    );
  }
}
