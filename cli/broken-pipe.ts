/** broken-pipe: when whoever reads our output has gone, as in `secretref scan | head -1`, there is nobody left to tell. */

import { exitCodes } from './exit-codes.ts';

export function endOnBrokenPipe(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? exitCodes.brokenPipe : exitCodes.error);
}
