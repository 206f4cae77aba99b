/** progress: one line on a terminal about a scan that takes its time; gone before anything else is said. */

import type { WriteStream } from 'node:tty';

export interface Progress {
  add(files: number, bytes: number): void;
  /** Takes the line away. */
  end(): void;
}

/** A scan that is over sooner says nothing of itself. */
const patience = 1000;
const interval = 100;

export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, now = () => performance.now()): Progress {
  let files = 0;
  let bytes = 0;
  let due = now() + patience;
  let isShown = false;
  return {
    add(more, size) {
      files += more;
      bytes += size;
      if (!stream.isTTY || now() < due) return;
      due = now() + interval;
      isShown = true;
      stream.write(`${wipe}${files} files, ${(bytes / 1e6).toFixed(0)} MB scanned …`);
    },
    end() {
      if (isShown) stream.write(wipe);
      isShown = false;
      due = Number.POSITIVE_INFINITY;
    },
  };
}

/** To the line's beginning, and everything behind it away. */
const wipe = '\r\u001b[2K';
