/** callback: waits on this machine for the one request by which a browser brings back the end of a sign-in. */

import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { VaultError } from '../../errors.ts';

export interface Callback {
  readonly code: string;
}

export interface Listener {
  /** The first request that brings `state`; `work` says what becomes of it, and the page tells how that ended. Rejects as `work` does. */
  answered<Result>(signal: AbortSignal, work: (callback: Callback) => Promise<Result>): Promise<Result>;
  close(): void;
}

/** On this machine's own address alone. A request with another state is somebody else's, and changes nothing. */
export async function startListener(port: number, state: string): Promise<Listener> {
  type Taken = { readonly callback: Callback | undefined; readonly response: ServerResponse };
  let take: (taken: Taken) => void = () => undefined;
  const first = new Promise<Taken>((resolve) => {
    take = resolve;
  });
  let isOpen = true;
  const server = createServer((request, response) => {
    const query = queryOf(request, port);
    if (!query || !isSame(query.get('state') ?? '', state) || !isOpen)
      return void answer(response, 404, 'There is nothing here.');
    isOpen = false;
    const code = query.get('code');
    take({ callback: code ? { code } : undefined, response });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(
        new VaultError(
          'conflict',
          `Something else listens on port ${port} of this machine; end it, or choose another with --port.`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    async answered(signal, work) {
      const { callback, response } = await Promise.race([first, ended(signal)]);
      try {
        if (!callback) throw new VaultError('signed-out', 'The sign-in was refused in the browser; nobody was signed in.');
        const result = await work(callback);
        await answer(response, 200, 'You are signed in. You can close this tab.');
        return result;
      } catch (error) {
        await answer(response, 400, 'You are not signed in; the terminal says why. You can close this tab.');
        throw error;
      }
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Undefined for what is no such request. The host is looked at, since a page elsewhere may have had its name lead here. */
function queryOf({ method, url = '', headers }: IncomingMessage, port: number): URLSearchParams | undefined {
  const isOurs = headers.host === `localhost:${port}` || headers.host === `127.0.0.1:${port}`;
  if (method !== 'GET' || !isOurs || !URL.canParse(url, 'http://localhost')) return undefined;
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  return pathname === '/oidc/callback' ? searchParams : undefined;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => {
      const isLate = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
      reject(isLate ? new VaultError('signed-out', 'Nobody signed in within five minutes; try again.') : signal.reason);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}

/** Nothing of the request is in the page, and it loads nothing. */
function answer(response: ServerResponse, status: number, sentence: string): Promise<void> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
  };
  const page = `<!doctype html><meta charset="utf-8"><title>secretref</title><p>${sentence}</p>\n`;
  // Whoever closed the tab meanwhile is signed in all the same.
  if (response.destroyed || response.closed) return Promise.resolve();
  return new Promise((resolve) => {
    response.on('close', resolve);
    response.writeHead(status, headers).end(page);
  });
}
