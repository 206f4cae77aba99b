/** private-file: files that are this person's alone: read only if nobody else could have written them, replaced whole, never through a link. */

import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { showForeign } from '../core/text/foreign.ts';
import { VaultError } from './errors.ts';

export type PrivateFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  /** One sentence: whose it may be, or why it cannot be read. */
  | { readonly kind: 'refused'; readonly problem: string };

/** A file that others could have written says nothing that we act on. */
export async function readPrivateFile(path: string): Promise<PrivateFile> {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY | noFollow);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { kind: 'absent' } : refused(path, reason(error));
  }
  try {
    if (!isOurs(await file.stat())) return refused(path, 'others can write it; own it and run chmod 600 on it');
    if (!isOurs(await stat(dirname(path)))) return refused(path, 'others can write its folder; own it and run chmod 700 on that');
    return { kind: 'text', text: await file.readFile('utf8') };
  } catch (error) {
    return refused(path, reason(error));
  } finally {
    await file.close();
  }
}

/** All or nothing, 0600: readers see the file before or after, and a link in its place is replaced, not followed. */
export async function writePrivateFile(path: string, data: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  try {
    await privateFolder(dirname(path));
    const file = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noFollow, 0o600);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw unwritable(path, error);
  }
}

/** One write at the end of the file, 0600, on the disk before this returns; safe with many processes. */
export async function appendPrivateFile(path: string, lines: string): Promise<void> {
  try {
    await privateFolder(dirname(path));
    const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | noFollow, 0o600);
    try {
      const bytes = Buffer.from(lines);
      const { bytesWritten } = await file.write(bytes);
      if (bytesWritten !== bytes.length)
        throw new VaultError('invalid', `${showForeign(path)} could not be written: the disk is full.`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Created 0700. */
export async function privateFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** One sentence about a file or folder that the system does not let us write. */
export function unwritable(path: string, error: unknown): VaultError {
  if (error instanceof VaultError) return error;
  return new VaultError('invalid', `${showForeign(path)} could not be written: ${reason(error)}.`);
}

// Windows has no such flag; a link there needs rights that an ordinary user lacks.
const noFollow = constants.O_NOFOLLOW ?? 0;

/** Windows keeps other rights, which Node does not show; a profile's folder is private there by default. */
function isOurs({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  if (process.platform === 'win32' || !process.getuid) return true;
  return (uid === process.getuid() || uid === 0) && (mode & 0o022) === 0;
}

function refused(path: string, why: string): PrivateFile {
  return { kind: 'refused', problem: `${showForeign(path)} is ignored: ${why}.` };
}

function reason(error: unknown): string {
  const code = codeOf(error);
  return code === 'ELOOP' ? 'it is a symbolic link, which is never followed' : `the system says ${code ?? 'nothing more'}`;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
