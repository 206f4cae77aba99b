/**
 * pipes: the way of a program's output through us. Node's own "pipe" is a socket, which scripts cannot open as /dev/stdout and
 * which does not end a writer by SIGPIPE; a true pipe also serves stdout and stderr at once, so that their lines keep their order.
 */

import { execFileSync } from 'node:child_process';
import { closeSync, constants, fstatSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** What the program writes into, as `spawn` takes it, and where it comes out here. */
export interface Pipe {
  readonly writeEnd: number;
  readonly output: Readable;
}

/** Undefined where the system has no `mkfifo`; then Node's kind must do. */
export function openPipe(): Pipe | undefined {
  if (process.platform === 'win32') return undefined;
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'secretref-'));
    const path = join(folder, 'output');
    execFileSync('mkfifo', ['-m', '600', path], { stdio: 'ignore', env: { PATH: '/usr/bin:/bin' } });
    const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return { writeEnd: openSync(path, constants.O_WRONLY), output: new Socket({ fd: readEnd, readable: true, writable: false }) };
  } catch {
    return undefined;
  } finally {
    // Both ends are open: the name is not needed any more, and nobody else can find it.
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
}

/** The program has it; while we kept it open too, its end would never come. */
export function closeOurs(pipe: Pipe | undefined): void {
  if (pipe) closeSync(pipe.writeEnd);
}

/** Whether stdout and stderr end in the same place, as on a terminal or after `2>&1`. */
export function isOneOutput(): boolean {
  const [stdout, stderr] = [fstatSync(1, { bigint: true }), fstatSync(2, { bigint: true })];
  return stdout.dev === stderr.dev && stdout.ino === stderr.ino && stdout.rdev === stderr.rdev;
}
