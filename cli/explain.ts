/** explain: what went wrong as a sentence; of a bug only the kind and the place are told, since its message may quote a value. */

import { VaultError } from '../vault/errors.ts';
import { printable } from './print.ts';
import { LostThread } from './scanning/lost-thread.ts';

export function explain(error: unknown): string {
  if (error instanceof VaultError || error instanceof LostThread) return printable(error.message);
  const problem = fileProblem(error);
  if (problem) return `${named(error)} could not be used: ${problem.clause}.`;
  const name = error instanceof Error ? error.name : typeof error;
  return `This is a fault of secretref itself (${printable(name)} at ${placeOf(error)}); please report it.`;
}

function named(error: unknown): string {
  return error instanceof Error && 'path' in error ? printable(String(error.path)) : 'A file';
}

export interface FileProblem {
  readonly kind: 'gone' | 'refused';
  /** Why, as a clause: "you may not read or write it". */
  readonly clause: string;
}

/** What the system has against a file; undefined for an error of another kind. */
export function fileProblem(error: unknown): FileProblem | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error))
    return undefined;
  if (error.code !== 'ENOENT') return { kind: 'refused', clause: clauses.get(error.code) ?? `the system says ${error.code}` };
  // Node shows a file name that is no UTF-8 with U+FFFD in it, and such a name cannot be opened.
  const isUnreadableName = 'path' in error && String(error.path).includes('\ufffd');
  return isUnreadableName
    ? { kind: 'refused', clause: 'its name is no valid UTF-8' }
    : { kind: 'gone', clause: 'there is no such file' };
}

const clauses = new Map([
  ['ENOTDIR', 'a part of its path is no folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not read or write it'],
  ['EPERM', 'you may not read or write it'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['ELOOP', 'it is a symbolic link'],
  ['ENAMETOOLONG', 'its path is too long'],
  ['EMFILE', 'too many files are open'],
  ['EIO', 'the disk reports an error'],
]);

function placeOf(error: unknown): string {
  const frame = error instanceof Error ? /\n\s+at (?:.*[/\\])?([^/\\\n]+:\d+:\d+)\)?/.exec(error.stack ?? '') : null;
  return printable(frame?.[1] ?? 'an unknown place');
}
