/** until-interrupted: Ctrl+C ends the work at once, and what it left on the screen is cleared away. */

import { exitCodes } from '../exit-codes.ts';

/** `clear` runs in either case, when the work is over or when it is interrupted. */
export async function untilInterrupted<Result>(work: () => Promise<Result>, clear: () => void): Promise<Result> {
  const stop = (): never => {
    clear();
    process.exit(exitCodes.interrupted);
  };
  process.on('SIGINT', stop);
  try {
    return await work();
  } finally {
    clear();
    process.off('SIGINT', stop);
  }
}
