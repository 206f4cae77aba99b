/** read-all: several references from one provider: in as few calls as it allows, and again where it asked to wait. */

import { setTimeout } from 'node:timers/promises';
import type { Reference } from '../core/reference/reference.ts';
import type { Secret } from '../core/secret.ts';
import { VaultError } from './errors.ts';
import type { Provider } from './provider.ts';
import { orError, readTogether } from './together.ts';

/** The outcomes, in the order of `references`. Rejects for bugs alone. */
export async function readAll(
  provider: Provider,
  references: readonly Reference[],
  signal: AbortSignal,
): Promise<readonly (Secret | VaultError)[]> {
  const outcomes: (Secret | VaultError)[] = [...(await ask(provider, references, signal))];
  let waited = 0;
  for (const [attempt, backoff] of backoffs.entries()) {
    const open = outcomes.flatMap((outcome, at) => (isWorthAnother(outcome, attempt) ? [at] : []));
    const wait = Math.max(backoff, ...open.map((at) => waitOf(outcomes[at])));
    if (open.length === 0 || waited + wait > longestWait) break;
    await setTimeout(wait, undefined, { signal });
    waited += wait;
    const again = await ask(
      provider,
      open.flatMap((at) => references[at] ?? []),
      signal,
    );
    for (const [index, at] of open.entries())
      outcomes[at] = again[index] ?? outcomes[at] ?? new VaultError('broken', 'No answer came.');
  }
  return outcomes;
}

/** Milliseconds before each further attempt. */
const backoffs = [250, 1000, 3000];
/** Whoever starts a program does not wait longer for a vault that is busy. */
const longestWait = 15_000;
/** Of calls at once, where each reference is one. */
const atATime = 8;

/** A vault that is busy is asked again, and one that was out of reach once more: reading changes nothing. */
function isWorthAnother(outcome: Secret | VaultError, attempt: number): boolean {
  if (!(outcome instanceof VaultError)) return false;
  return outcome.kind === 'throttled' || (outcome.kind === 'unreachable' && attempt === 0);
}

function waitOf(outcome: Secret | VaultError | undefined): number {
  return outcome instanceof VaultError ? (outcome.details.retryAfter ?? 0) : 0;
}

async function ask(
  provider: Provider,
  references: readonly Reference[],
  signal: AbortSignal,
): Promise<readonly (Secret | VaultError)[]> {
  if (provider.readMany && references.length > 1) {
    const outcomes = await orError(provider.readMany(references, signal));
    return outcomes instanceof VaultError ? references.map(() => outcomes) : outcomes;
  }
  return readTogether(references, atATime, (reference) => provider.read(reference, signal));
}
