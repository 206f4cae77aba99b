/** tracked: the files that git keeps track of, by the index of their repository: they are in it whatever .gitignore says. */

import { join, resolve } from 'node:path';
import { createReader } from './read-bytes.ts';

export interface Tracked {
  /** Whether git keeps the file, or a file anywhere in the folder. `path` is whole. */
  has(path: string): boolean;
}

export const nothingTracked: Tracked = { has: () => false };

/** `folder` holds `.git`. The index is read when it is first asked; one that cannot be read tracks nothing. */
export function trackedIn(folder: string): Tracked {
  let known: ReadonlySet<string> | undefined;
  return {
    has(path) {
      known ??= withFolders(namesIn(indexOf(folder)));
      return known.has(path.slice(folder.length + 1).replaceAll('\\', '/'));
    },
  };
}

/** Of a worktree and a submodule, `.git` is a file that says where the folder of that name is. */
function indexOf(folder: string): Buffer {
  const pointer = /^gitdir: ([^\r\n]+)/.exec(bytesOf(join(folder, '.git')).toString());
  const git = pointer?.[1] === undefined ? join(folder, '.git') : resolve(folder, pointer[1]);
  return bytesOf(join(git, 'index'));
}

/** Empty for what is no regular file. */
function bytesOf(path: string): Buffer {
  return Buffer.concat(Array.from(createReader()(path, 'refuse'), ({ bytes }) => Buffer.from(bytes)));
}

function withFolders(names: readonly string[]): Set<string> {
  const all = new Set(names);
  for (const name of names) {
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
      const above = name.slice(0, at);
      if (all.has(above)) break;
      all.add(above);
    }
  }
  return all;
}

/** The entry's fixed part before the object's hash: times, device, mode, owner and size. */
const statLength = 40;

/** By git's documentation of the index format, versions 2 to 4. Never throws. */
export function namesIn(index: Buffer): readonly string[] {
  if (index.length < 12 || index.toString('latin1', 0, 4) !== 'DIRC') return [];
  const version = index.readUInt32BE(4);
  if (version < 2 || version > 4) return [];
  // The hash is SHA-1, or SHA-256 in a repository that asks for it; only one of them fits.
  return readNames(index, version, 20) ?? readNames(index, version, 32) ?? [];
}

/** Undefined when the entries are not as they should be. */
function readNames(index: Buffer, version: number, hashLength: number): readonly string[] | undefined {
  const names: string[] = [];
  let at = 12;
  let last: Buffer = Buffer.alloc(0);
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    let from = at + statLength + hashLength + 2;
    if (from >= index.length) return undefined;
    const flags = index.readUInt16BE(from - 2);
    if (flags & 0x4000) from += 2;
    // Version 4 says how much of the name before to drop.
    const shared = version === 4 ? readNumber(index, from) : { number: last.length, end: from };
    const end = index.indexOf(0, shared.end);
    if (end < 0 || shared.number > last.length) return undefined;
    const name = Buffer.concat([last.subarray(0, last.length - shared.number), index.subarray(shared.end, end)]);
    if (name.length === 0 || Math.min(name.length, 0xfff) !== (flags & 0xfff)) return undefined;
    names.push(name.toString());
    last = name;
    at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
  }
  return names;
}

/** As in a pack's offsets: seven bits a byte, the highest first, each but the last counting one more. */
function readNumber(index: Buffer, start: number): { readonly number: number; readonly end: number } {
  let end = start;
  let byte = index[end++] ?? 0;
  let number = byte & 0x7f;
  while (byte & 0x80 && end - start < 6) {
    byte = index[end++] ?? 0;
    number = (number + 1) * 128 + (byte & 0x7f);
  }
  return { number, end };
}
