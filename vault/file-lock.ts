/** file-lock: one process at a time changes a file; the lock of a process that died is taken away. */

import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { showForeign } from '../core/text/foreign.ts';
import { VaultError } from './errors.ts';
import { privateFolder, unwritable } from './private-file.ts';

/** Longer than another process needs for a change, its key derivation included. */
const patience = 15_000;

export async function withFileLock<Result>(path: string, work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  const lock = `${path}.lock`;
  const owner = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  await privateFolder(dirname(path));
  const giveUp = performance.now() + patience;
  while (!take(lock, owner)) {
    breakStale(lock);
    if (performance.now() > giveUp)
      throw new VaultError(
        'conflict',
        `Another process keeps ${showForeign(path)} locked; if none runs, delete ${showForeign(lock)}.`,
      );
    await setTimeout(10 + Math.random() * 20, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    if (read(lock) === owner) rmSync(lock, { force: true });
  }
}

/** A link puts the lock there with its owner in it at once; an empty lock would look like one whose owner is unknown. */
function take(lock: string, owner: string): boolean {
  const own = `${lock}.${randomUUID()}`;
  try {
    writeFileSync(own, owner, { flag: 'wx', mode: 0o600 });
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw unwritable(lock, error);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Whoever breaks holds a second lock meanwhile, so that nobody takes away what a third process has just taken. */
function breakStale(lock: string): void {
  if (!isStale(read(lock))) return;
  const breaking = `${lock}.breaking`;
  try {
    writeFileSync(breaking, '', { flag: 'wx', mode: 0o600 });
  } catch {
    return;
  }
  try {
    if (isStale(read(lock))) rmSync(lock, { force: true });
  } finally {
    rmSync(breaking, { force: true });
  }
}

function isStale(owner: string | undefined): boolean {
  if (owner === undefined) return false;
  try {
    const { pid, host } = JSON.parse(owner);
    return host === hostname() && typeof pid === 'number' && !isAlive(pid);
  } catch {
    return false;
  }
}

/** Of this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
