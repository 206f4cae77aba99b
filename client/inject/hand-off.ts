/**
 * Hand-off: gives an environment to a program that VS Code starts by typing its command line into a terminal.
 *
 * VS Code types the variables of such a launch as `/usr/bin/env NAME=value command` (seen in 1.139), so a value would stand in the
 * scroll-back, the shell's history and the editor's own command history. Instead the typed line names a socket, in a folder of our
 * own that only this user can open; the first program to ask there gets the environment, once. Asking takes a byte: on Windows every user
 * may read a pipe, but only this one may write to it.
 */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A null takes the variable away, as in the debug adapter protocol. */
export type Environment = Readonly<Record<string, string | null>>;

/** How long a started terminal may take to call. */
const limitMs = 60_000;

/**
 * The address to put into the typed line. Returns at once, since a protocol message cannot wait; it listens long before a shell has
 * started. `onLapse` is called if nobody has called in time, or if listening fails.
 */
export function offerEnvironment(environment: () => Environment, onLapse: () => void): string {
  const folder = process.platform === 'win32' ? undefined : mkdtempSync(join(tmpdir(), 'secretref-'));
  const address = folder ? join(folder, 's') : `\\\\.\\pipe\\secretref-${randomBytes(16).toString('hex')}`;
  const server = createServer((socket) => {
    clearTimeout(lapse);
    server.close();
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(JSON.stringify(environment())));
  });
  const giveUp = (): void => {
    server.close();
    onLapse();
  };
  const lapse = setTimeout(giveUp, limitMs);
  lapse.unref();
  server.on('error', giveUp);
  server.on('close', () => folder && rmSync(folder, { recursive: true, force: true }));
  server.listen(address);
  return address;
}
