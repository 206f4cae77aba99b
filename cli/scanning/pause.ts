/** pause: how a thread with much to do stays open for signals, messages and the clock. */

import { setImmediate } from 'node:timers/promises';

/** Lets everything else have its turn, but not more often than each few milliseconds. */
export function createPause(milliseconds = 4): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < milliseconds) return undefined;
    return setImmediate().then(() => {
      last = performance.now();
    });
  };
}
