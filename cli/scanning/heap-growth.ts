/** heap-growth: how much room V8 gives to what is soon forgotten; left to itself it would take a hundred megabytes for it, and save no time. */

import { setFlagsFromString } from 'node:v8';

/** Nearly all that a scan makes is gone at the next collection, and little is there to be looked through. The second holds for all threads. */
export function keepHeapsSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  // What outlives the young is collected when a third has been added, rather than when there is three times as much.
  setFlagsFromString('--heap-growing-percent=30');
}
