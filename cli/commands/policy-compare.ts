/** policy-compare: what the identity that is signed in may read beyond the references of a workspace, as far as its vault tells. */

import type { Reference } from '../../core/reference/reference.ts';
import { groupBy } from '../../core/text/group-by.ts';
import type { Reach } from '../../vault/least-privilege/reach.ts';
import type { Provider } from '../../vault/provider.ts';
import { exitCodes } from '../exit-codes.ts';
import { note, printable } from '../print.ts';
import { openOwnVault } from '../vault.ts';

/** Nobody reads a longer list; the sentence says how many there are. */
const mostShown = 50;

export async function compareWithIdentity(references: readonly Reference[]): Promise<number> {
  const vault = await openOwnVault();
  let code: number = exitCodes.ok;
  for (const [name, all] of groupBy(references, ({ provider }) => provider)) {
    const provider = await vault.provider(name);
    if (!provider) continue;
    if (!provider.reach) {
      note(
        `What the identity that is signed in may read beyond that cannot be told: ${printable(provider.label)} answers that only to who may manage identities.`,
      );
      code = exitCodes.error;
      continue;
    }
    const some = approved(provider, all);
    if (some.length < all.length) code = exitCodes.error;
    for (const reach of await provider.reach(some, new AbortController().signal)) tell(reach);
  }
  return code;
}

/** One that may not be asked is said; the others can be asked all the same. */
function approved(provider: Provider, references: readonly Reference[]): readonly Reference[] {
  const problems = new Map(references.map((reference) => [reference, provider.problemOf(reference)]));
  for (const problem of new Set(problems.values())) if (problem !== undefined) note(printable(problem));
  return references.filter((reference) => problems.get(reference) === undefined);
}

function tell({ origin, missing, beyond, unknown }: Reach): void {
  const where = printable(origin);
  list(`The identity that is signed in to ${where} lacks`, missing);
  if (beyond.includes('*'))
    note(`The identity that is signed in to ${where} may read everything, whatever the policy above allows.`);
  else list(`The identity that is signed in to ${where} may read beyond that`, beyond);
  if (missing.length === 0 && beyond.length === 0) note(`Nothing beyond that is told by ${where}.`);
  for (const sentence of unknown) note(sentence);
}

function list(what: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  note(`${what} (${paths.length}):`);
  for (const path of paths.slice(0, mostShown)) process.stderr.write(`  ${printable(path)}\n`);
}
