/** write: a report as it is made, to a stream or a file; no more of it is in memory than what is on its way. */

import { once } from 'node:events';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';

export async function writeTo(stream: Writable, pieces: Iterable<string>): Promise<void> {
  for (const text of gathered(pieces)) {
    if (!stream.write(text)) await once(stream, 'drain');
  }
}

/** Throws what the system says when it cannot be written; then a part may have been. */
export function writeFile(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const text of gathered(pieces)) writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Few large texts instead of many small ones. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let some: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < enough) continue;
    yield some.join('');
    [some, length] = [[], 0];
  }
  if (length > 0) yield some.join('');
}

const enough = 64 * 1024;
