/** chain: each line of the log carries its number and the hash of the line before, so that none can be changed, taken out or put in unseen. Pure. */

import { createHash } from 'node:crypto';

/** What the next line continues. */
export interface Head {
  /** The number of the last line; 0 before the first. */
  readonly n: number;
  /** SHA-256 of that line's bytes without its line end, in base64url; empty before the first. */
  readonly hash: string;
}

export const beginning: Head = { n: 0, hash: '' };

export function hashOf(line: string): string {
  return createHash('sha256').update(line).digest('base64url');
}

/** The lines to append, each with its line end, and the head after them. */
export function link(records: readonly object[], head: Head): { readonly text: string; readonly head: Head } {
  let { n, hash } = head;
  let text = '';
  for (const record of records) {
    n += 1;
    const line = JSON.stringify({ n, ...record, prev: hash });
    hash = hashOf(line);
    text += `${line}\n`;
  }
  return { text, head: { n, hash } };
}

/** The head that a line makes. One that was cut off half-way, by a crash or a full disk, counts with the number that it would have had. */
export function headAfter(line: string, before: Head | undefined): Head {
  return { n: readLine(line)?.n ?? (before?.n ?? 0) + 1, hash: hashOf(line) };
}

export interface Line {
  readonly n: number;
  readonly prev: string;
  /** All of its fields. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Undefined for what is no line of this log. */
export function readLine(text: string): Line | undefined {
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields !== 'object' || fields === null) return undefined;
    const [n, prev] = [Reflect.get(fields, 'n'), Reflect.get(fields, 'prev')];
    if (typeof n !== 'number' || !Number.isSafeInteger(n) || typeof prev !== 'string') return undefined;
    return { n, prev, fields: { ...fields } };
  } catch {
    return undefined;
  }
}

export interface Checked {
  readonly head: Head;
  readonly lines: number;
  /** The number of the first line; later than 1 where older files were taken away. */
  readonly first: number;
  /** Lines that end half-way. */
  readonly torn: readonly number[];
  /** The first fault, as a clause about line `n`. */
  readonly fault?: { readonly n: number; readonly what: string };
}

/** The whole log, oldest line first. `anchor` is what a keychain remembers of it. */
export function checkChain(lines: Iterable<string>, anchor: Head | undefined): Checked {
  let head: Head | undefined;
  let [count, first] = [0, 0];
  let isAnchored = anchor === undefined;
  const torn: number[] = [];
  const end = (fault?: Checked['fault']): Checked => ({
    head: head ?? beginning,
    lines: count,
    first,
    torn,
    ...(fault && { fault }),
  });
  for (const text of lines) {
    count += 1;
    const line = readLine(text);
    const n = line?.n ?? (head?.n ?? 0) + 1;
    if (!line) torn.push(n);
    else if (head && line.n !== head.n + 1) return end({ n: line.n, what: `follows line ${head.n}` });
    else if (head && line.prev !== head.hash) return end({ n: line.n, what: 'does not continue the line before it' });
    else if (!head && line.n === 1 && line.prev !== '') return end({ n: 1, what: 'is no beginning' });
    if (first === 0) first = n;
    // Older files were taken away up to the very line that is remembered.
    if (!head && anchor && line?.n === anchor.n + 1 && line.prev === anchor.hash) isAnchored = true;
    head = headAfter(text, head);
    if (anchor?.n === head.n) {
      if (anchor.hash !== head.hash) return end({ n: head.n, what: 'is another one than the keychain remembers' });
      isAnchored = true;
    }
  }
  if (!isAnchored && anchor) return end({ n: anchor.n, what: 'is known to the keychain and is no longer there' });
  return end();
}
