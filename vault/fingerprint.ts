/** fingerprint: stands for a text in a file of ours, where the text itself may hold what nobody has moved into a vault yet. */

import { scryptSync } from 'node:crypto';

/** Not a plain hash: whoever reads the file and guesses pays for each guess, we once for each start. */
export function fingerprintOf(text: string): string {
  return scryptSync(text, 'secretref', 24, { N: 1024, r: 8, p: 1 }).toString('base64url');
}
