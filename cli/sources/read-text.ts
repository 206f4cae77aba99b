/** read-text: one regular file as text; never waits on a pipe, wakes a device or reads a binary file to its end. */

import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { fileProblem } from '../explain.ts';
import { decode, headSize, isBinary } from './decode.ts';

export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  /** Removed between the listing of its folder and now. */
  | { readonly kind: 'vanished' }
  | { readonly kind: 'unread'; readonly problem: string };

/** Larger files are data rather than something a person wrote; a string of V8 ends at 512 MiB. */
const largest = 100 * 1024 * 1024;

export function readText(path: string, links: 'follow' | 'refuse'): ReadText {
  const noFollow = links === 'refuse' ? (constants.O_NOFOLLOW ?? 0) : 0;
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | noFollow);
    try {
      return readOpen(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const problem = fileProblem(error);
    if (!problem) throw error;
    return problem.kind === 'gone' ? { kind: 'vanished' } : { kind: 'unread', problem: problem.clause };
  }
}

function readOpen(file: number): ReadText {
  const status = fstatSync(file);
  if (!status.isFile()) return { kind: 'unread', problem: 'it is no regular file' };
  const head = Buffer.alloc(headSize);
  const headBytes = head.subarray(0, readSync(file, head, 0, headSize, null));
  if (isBinary(headBytes)) return { kind: 'binary' };
  if (status.size > largest) return { kind: 'unread', problem: 'it is larger than 100 MB' };
  const text = decode(Buffer.concat([headBytes, readFileSync(file)]));
  return text === undefined ? { kind: 'binary' } : { kind: 'text', text };
}
