/** proxy: stands in front of a real server and passes everything on, but for what it is told to answer, spoil or break off. */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, request as requestTls } from 'node:https';
import type { Socket } from 'node:net';
import type { Certificate } from './certificates.ts';

export type Fault =
  /** In the server's place: it hears nothing. A text is sent as it is. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: object | string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The server has heard it and answered; of that, half comes through before the connection is reset, or nothing. */
  | { readonly kind: 'reset'; readonly after: 'half of the answer' | 'the request' }
  /** The connection is reset, and the server hears nothing. */
  | { readonly kind: 'refuse' }
  /** Half of what the server answered comes through, and then nothing. */
  | { readonly kind: 'stall' }
  /** Half of what the server answered, as if it were whole. */
  | { readonly kind: 'garble' };

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface FaultProxy {
  readonly origin: string;
  /** For the requests that `applies` is true of, until `heal`. */
  break(fault: Fault, applies: (seen: Seen) => boolean): void;
  heal(): void;
  /** What came since the last `break`. */
  seen(): readonly Seen[];
  stop(): Promise<void>;
}

export interface Behind {
  readonly origin: string;
  /** The file with the authority of its certificate. */
  readonly ca?: string;
}

/** Without a certificate it speaks plain http. */
export async function startFaultProxy(behind: Behind, certificate?: Certificate): Promise<FaultProxy> {
  let broken: { readonly fault: Fault; readonly applies: (seen: Seen) => boolean } | undefined;
  let seen: Seen[] = [];
  const sockets = new Map<number | undefined, Socket>();
  /** A TLS socket cannot; what carries it can. */
  const reset = ({ socket }: IncomingMessage): void => void sockets.get(socket.remotePort)?.resetAndDestroy();
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await collect(incoming);
    const one = { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers };
    seen.push(one);
    const fault = broken?.applies(one) ? broken.fault : undefined;
    if (fault?.kind === 'refuse') return reset(incoming);
    if (fault?.kind === 'answer') {
      const text = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body ?? {});
      return void outgoing.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers }).end(text);
    }
    const { status, headers, text } = await passOn(one, body, behind);
    const half = text.subarray(0, text.length / 2);
    switch (fault?.kind) {
      case 'reset':
        if (fault.after === 'the request') return reset(incoming);
        outgoing.writeHead(status, { ...headers, 'content-length': text.length });
        return void outgoing.write(half, () => reset(incoming));
      case 'stall':
        outgoing.writeHead(status, { ...headers, 'content-length': text.length });
        return void outgoing.write(half);
      case 'garble':
        return void outgoing.writeHead(200, { 'content-type': 'application/json' }).end(half.length > 0 ? half : '{');
      default:
        return void outgoing.writeHead(status, headers).end(text);
    }
  };
  const answer = (incoming: IncomingMessage, outgoing: ServerResponse): void =>
    void handle(incoming, outgoing).catch(() => incoming.socket.destroy());
  const server = certificate ? createTlsServer({ ...certificate }, answer) : createServer(answer);
  server.on('connection', (socket: Socket) => sockets.set(socket.remotePort, socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    break(fault, applies) {
      broken = { fault, applies };
      seen = [];
    },
    heal() {
      broken = undefined;
    },
    seen: () => seen,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Passed {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: Buffer;
}

async function passOn({ method, path, headers }: Seen, body: Buffer, { origin, ca }: Behind): Promise<Passed> {
  const { host: _, connection: __, ...others } = headers;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { method, headers: others, ...(ca !== undefined && { ca: readFileSync(ca) }) };
    const started = (origin.startsWith('https:') ? requestTls : request)(origin + path, options, resolve);
    started.on('error', reject).end(body);
  });
  const { 'transfer-encoding': ___, connection: ____, ...kept } = answer.headers;
  return { status: answer.statusCode ?? 502, headers: kept, text: await collect(answer) };
}

async function collect(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
