/** translation: when V8 turns what a scan runs into machine code: for a second of work it would spend as long on its best code as that code saves. */

import { setFlagsFromString } from 'node:v8';

/** Holds for all threads. */
export function translateForScans(): void {
  // Most patterns are run more than once, and would be interpreted at first. To turn the interpreter off as a whole (--no-regexp-tier-up) is no way:
  // V8 then takes what it has interpreted before for machine code, and jumps into nowhere.
  setFlagsFromString('--regexp-tier-up-ticks=0');
  // The second-best compiler's code is nearly as fast; the best one's threads take the processor from the scan, and each thread translates for itself.
  // V8 has the setting since its version 12, and complains of one that it does not have.
  if (Number.parseInt(process.versions.v8, 10) >= 12) setFlagsFromString('--invocation-count-for-turbofan=100000');
}
