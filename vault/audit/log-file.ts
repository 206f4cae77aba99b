/** log-file: the log on the disk: one process appends at a time, a file that has grown large is put aside, and the chain goes on over all of them. */

import { constants } from 'node:fs';
import { type FileHandle, open, readdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { withFileLock } from '../file-lock.ts';
import { appendPrivateFile, unwritable } from '../private-file.ts';
import { beginning, checkChain, type Head, headAfter, link, readLine } from './chain.ts';

/** A year of ordinary use; old files stay until somebody takes them away. */
const largest = 16 * 1024 * 1024;

export interface LogFile {
  /** On the disk before this returns; `anchored` is called meanwhile, with the head after it. Rejects with a VaultError. */
  append(records: readonly object[], anchored: Anchored): Promise<void>;
}

/** `continues` says whether the log, from a head that is known, goes on to the one that it has now. */
export type Anchored = (head: Head, at: 'now' | 'later', continues: (known: Head) => Promise<boolean>) => Promise<void>;

export function openLogFile(path: string, limit = largest): LogFile {
  return {
    append: (records, anchored) =>
      withFileLock(
        path,
        async () => {
          const tail = await tailOf(path);
          const aside = tail.size > limit;
          if (aside)
            await rename(path, asidePath(path, tail.head.n)).catch((error: unknown) => Promise.reject(unwritable(path, error)));
          const { text, head } = link(records, tail.head);
          // A line that was cut off ends here instead of swallowing the next one.
          await appendPrivateFile(path, tail.end === 'torn' && !aside ? `\n${text}` : text);
          await anchored(head, isDue(head, tail.head) ? 'now' : 'later', (known) => continues(path, known));
        },
        new AbortController().signal,
      ),
  };
}

/** The last lines reach back to what was remembered, unless the keychain was away for long; then all are read. */
async function continues(path: string, known: Head): Promise<boolean> {
  const recent = (await readEnd(path)).text.split('\n').filter((line) => line !== '');
  const from = recent.findIndex((line) => readLine(line)?.n === known.n);
  return checkChain(from === -1 ? await readLog(path) : recent.slice(from), known).fault === undefined;
}

/** A keychain is slow beside a file, so it remembers the head after the first line, then once in every 64. */
function isDue(after: Head, before: Head): boolean {
  return before.n === 0 || Math.floor(after.n / 64) > Math.floor(before.n / 64);
}

/** Oldest first; files that were put aside, then the one in use. */
export async function logFiles(path: string): Promise<readonly string[]> {
  const folder = dirname(path);
  const names: readonly string[] = await readdir(folder).catch(() => []);
  const numbered = names.flatMap((name) => {
    const n = asideNumber(name, path);
    return n === undefined ? [] : [{ n, file: join(folder, name) }];
  });
  const aside = numbered.toSorted((a, b) => a.n - b.n).map(({ file }) => file);
  return names.includes(basename(path)) ? [...aside, path] : aside;
}

/** Every line, oldest first, without line ends; the empty ones that end a torn line are left out. Rejects with the system's error. */
export async function readLog(path: string): Promise<string[]> {
  const lines: string[] = [];
  for (const file of await logFiles(path)) {
    const text = await readFile(file, 'utf8');
    for (const line of text.split('\n')) if (line !== '') lines.push(line);
  }
  return lines;
}

function asidePath(path: string, n: number): string {
  return path.replace(/\.jsonl$/, `.${n}.jsonl`);
}

function asideNumber(name: string, path: string): number | undefined {
  const [, stem, n] = /^(.*)\.(\d{1,15})\.jsonl$/.exec(name) ?? [];
  return n !== undefined && `${stem}.jsonl` === basename(path) ? Number(n) : undefined;
}

interface Tail {
  readonly head: Head;
  readonly size: number;
  readonly end: 'whole' | 'torn';
}

async function tailOf(path: string): Promise<Tail> {
  const last = (await logFiles(path)).at(-1);
  if (last === undefined) return { head: beginning, size: 0, end: 'whole' };
  const { text, size } = await readEnd(last);
  const lines = text.split('\n').filter((line) => line !== '');
  // Several in a row, since the number of one that was cut off is told by those before it.
  const head = lines.slice(-8).reduce<Head | undefined>((before, line) => headAfter(line, before), undefined);
  const isOpen = last === path && text !== '' && !text.endsWith('\n');
  return { head: head ?? beginning, size: last === path ? size : 0, end: isOpen ? 'torn' : 'whole' };
}

/** The last lines: more of the file than its longest one. */
async function readEnd(path: string): Promise<{ readonly text: string; readonly size: number }> {
  let file: FileHandle;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    throw unwritable(path, error);
  }
  try {
    const { size } = await file.stat();
    const length = Math.min(size, longestLines);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return { text: buffer.toString('utf8'), size };
  } catch (error) {
    throw unwritable(path, error);
  } finally {
    await file.close();
  }
}

const longestLines = 262_144;
