/** replace-file: a text file as a whole in the place of the old one: readers see either, and its mode, line ends and byte-order mark stay. */

import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../../vault/file-lock.ts';
import { fileProblem } from '../explain.ts';

export type TextFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** A clause. */
  | { readonly kind: 'unusable'; readonly why: string };

/** Exactly what is there, so that what is written back differs in what was meant alone. */
export function readExactly(path: string): TextFile {
  try {
    if (!lstatSync(path).isFile()) return { kind: 'unusable', why: 'it is a symbolic link or no regular file' };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'unusable', why: 'it is no UTF-8' };
    const problem = fileProblem(error);
    if (!problem) throw error;
    return problem.kind === 'gone' ? { kind: 'absent' } : { kind: 'unusable', why: problem.clause };
  }
}

/** `before`: what must still be there, undefined for no file. Returns why nothing was written, as a clause. */
export function replaceFile(path: string, before: string | undefined, after: string): string | undefined {
  const now = readExactly(path);
  if (now.kind === 'unusable') return now.why;
  if ((now.kind === 'text' ? now.text : undefined) !== before) return 'it changed meanwhile';
  const next = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.new`;
  try {
    removeLeftovers(path);
    const mode = now.kind === 'text' ? lstatSync(path).mode & 0o7777 : 0o666;
    const file = openSync(next, 'wx', mode);
    try {
      // The umask has no say in a mode that was there.
      if (now.kind === 'text' && process.platform !== 'win32') fchmodSync(file, mode);
      // Unlike a single write, it goes on until all of it is written.
      writeFileSync(file, after);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(next, path);
    return undefined;
  } catch (error) {
    rmSync(next, { force: true });
    const problem = fileProblem(error);
    if (!problem) throw error;
    return problem.clause;
  }
}

/** What a run that was killed has left beside this file; a run that goes on has its own there. */
function removeLeftovers(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    const [, file, pid] = /^(.+)\.(\d+)-[0-9a-f]{12}\.new$/.exec(name) ?? [];
    if (file === basename(path) && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}
