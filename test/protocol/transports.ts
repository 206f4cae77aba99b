/** transports: the same server in this process and as a process of its own; what it sent is kept, byte for byte. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Connection, createConnection, type MessageReader, type MessageWriter } from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { connectionOptions } from '../../server/connection-options.ts';
import { startServer } from '../../server/server.ts';

export type Transport = 'memory' | 'stdio';
export const transports: readonly Transport[] = ['memory', 'stdio'];

/** The client's end of a server that runs. */
export interface RunningServer {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** For bytes that no client would send. */
  readonly input: NodeJS.WritableStream;
  /** All that came out of the server so far, standard error included. */
  readonly sent: () => string;
  /** Resolves with its exit status. */
  readonly exited: Promise<number>;
}

export function runServer(transport: Transport): RunningServer {
  return transport === 'memory' ? runInMemory(startServer) : runAsProcess();
}

/** `start` gets the server's end of a connection, with the options that the real one has. */
export function runInMemory(start: (connection: Connection) => void): RunningServer {
  const input = new PassThrough();
  const output = new PassThrough();
  const { promise: exited, resolve: exit } = Promise.withResolvers<number>();
  const serverEnd = { reader: new StreamMessageReader(input), writer: new StreamMessageWriter(output) };
  // The library's own watchdog ends the whole process at `exit`; this one only says so.
  const watchDog = { shutdownReceived: false, initialize: () => undefined, exit };
  start(
    createConnection(
      (logger) => createProtocolConnection(serverEnd.reader, serverEnd.writer, logger, connectionOptions),
      watchDog,
    ),
  );
  return { ...clientEnd(output, input), sent: collect(output), exited };
}

function runAsProcess(): RunningServer {
  const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
  // A fresh start strips the types of the whole core; the cache halves it.
  const env = { ...process.env, NODE_COMPILE_CACHE: fileURLToPath(new URL('../../.build/compile-cache', import.meta.url)) };
  const child = spawn(process.execPath, [main, '--stdio'], { stdio: 'pipe', env });
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  const exited = once(child, 'close').then(([status]) => Number(status));
  return { ...clientEnd(child.stdout, child.stdin), sent: () => output() + errors(), exited };
}

function clientEnd(output: Readable, input: NodeJS.WritableStream): Pick<RunningServer, 'reader' | 'writer' | 'input'> {
  return { reader: new StreamMessageReader(output), writer: new StreamMessageWriter(input), input };
}

function collect(stream: Readable): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
