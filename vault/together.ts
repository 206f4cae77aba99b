/** together: a vault that gives one value a call is asked for several at once, and never for more than it likes. */

import type { Reference } from '../core/reference/reference.ts';
import { VaultError } from './errors.ts';

/** The outcomes, in the order of `references`. Rejects for bugs alone. */
export async function readTogether<Value>(
  references: readonly Reference[],
  atATime: number,
  read: (reference: Reference) => Promise<Value>,
): Promise<readonly (Value | VaultError)[]> {
  const outcomes: (Value | VaultError)[] = [];
  const pending = [...references.entries()];
  const work = async (): Promise<void> => {
    for (let next = pending.shift(); next; next = pending.shift()) outcomes[next[0]] = await orError(read(next[1]));
  };
  await Promise.all(Array.from({ length: Math.min(atATime, references.length) }, work));
  return outcomes;
}

/** An expected failure is data here. */
export async function orError<Value>(promise: Promise<Value>): Promise<Value | VaultError> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
}

/** For work that does not look at `signal` by itself, and goes on unheard. */
export function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
