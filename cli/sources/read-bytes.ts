/** read-bytes: one regular file, piece by piece in always the same memory; never waits on a pipe or wakes a device. */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { fileProblem } from '../explain.ts';

export interface Piece {
  /** Good until the next piece is asked for. */
  readonly bytes: Uint8Array;
  /** whole: the first and last one. */
  readonly part: 'whole' | 'part';
}

export type Links = 'follow' | 'refuse';

export type End =
  | { readonly kind: 'all' }
  /** There is more than the file held when it was opened: who writes as fast as this reads would keep it for ever. */
  | { readonly kind: 'grew' }
  /** `problem` is a clause: why the rest could not be read. */
  | { readonly kind: 'unread'; readonly problem: string };

/** Of an empty file comes one empty piece. */
export type ReadBytes = (path: string, links: Links) => Generator<Piece, End>;

/** So much is read of a file that does not know its size, as those of /proc. */
const mostUnknown = 64 * 1024 * 1024;

/** Its memory is all that many files take, one after the other. */
export function createReader(): ReadBytes {
  const memory = Buffer.allocUnsafeSlow(1024 * 1024);
  return function* read(path, links) {
    const noFollow = links === 'refuse' ? (constants.O_NOFOLLOW ?? 0) : 0;
    let file: number | undefined;
    try {
      file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | noFollow);
      return yield* readOpen(file, memory);
    } catch (error) {
      const problem = fileProblem(error);
      if (!problem) throw error;
      return { kind: 'unread', problem: problem.clause };
    } finally {
      if (file !== undefined) closeSync(file);
    }
  };
}

function* readOpen(file: number, memory: Buffer): Generator<Piece, End> {
  const status = fstatSync(file);
  if (!status.isFile()) return { kind: 'unread', problem: 'it is no regular file' };
  const most = status.size === 0 ? mostUnknown : Math.max(status.size, memory.length);
  for (let total = 0; ; ) {
    const count = readSync(file, memory, 0, Math.min(memory.length, most - total), null);
    if (count === 0 && total > 0) return { kind: 'all' };
    const isFirst = total === 0;
    total += count;
    // Some file systems give a file in short pieces, or do not know its size.
    const isLast = count === 0 || (count < memory.length && total === status.size && total < most);
    yield { bytes: memory.subarray(0, count), part: isFirst && isLast ? 'whole' : 'part' };
    if (isLast) return { kind: 'all' };
    if (total === most) return { kind: readSync(file, memory, 0, 1, null) > 0 ? 'grew' : 'all' };
  }
}
