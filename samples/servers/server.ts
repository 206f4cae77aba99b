/** server: a real server on a free port of this machine, with a folder and a home of its own; stopped by its own process group. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Server {
  readonly origin: string;
  /** Everything that it printed so far. */
  output(): string;
  stop(): Promise<void>;
}

export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly origin: string;
  /** Whether it answers as it should. */
  isReady(): Promise<boolean>;
}

export async function startServer(make: (folder: string) => Start): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'secretref-vault-'));
  const { command, args, env, origin, isReady } = make(folder);
  const printed: string[] = [];
  const { PATH = '' } = process.env;
  const child = spawn(command, args, {
    cwd: folder,
    env: { PATH, HOME: folder, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  const failed = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => reject(new Error(`${command} ended with status ${status}:\n${printed.join('').slice(-2000)}`)));
  });
  failed.catch(() => undefined);
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([readiness(isReady), failed]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, output: () => printed.join(''), stop };
}

async function readiness(isReady: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 90_000;
  while (!(await isReady().catch(() => false))) {
    if (performance.now() > deadline) throw new Error('The server was not ready within 90 seconds.');
    await setTimeout(100);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.on('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  const late = setTimeout(5_000, undefined, { ref: false }).then(
    () => child.pid && child.exitCode === null && process.kill(-child.pid, 'SIGKILL'),
  );
  await Promise.race([ended, late]);
}

export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
