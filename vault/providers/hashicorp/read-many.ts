/** read-many: several references at once: each path is read once for all its fields, and no more than a few paths at a time. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import type { Secret } from '../../../core/secret.ts';
import { groupBy } from '../../../core/text/group-by.ts';
import { VaultError } from '../../errors.ts';
import { orError, readTogether } from '../../together.ts';
import { selectMember } from './select.ts';

type Members = Readonly<Record<string, unknown>>;

export async function readManyFrom(
  references: readonly Reference[],
  membersOf: (reference: Reference) => Promise<Members>,
): Promise<readonly (Secret | VaultError)[]> {
  const paths = groupBy(references, pathOf);
  const one = [...paths.values()].flatMap(([reference]) => reference ?? []);
  const outcomes = await readTogether(one, atATime, membersOf);
  const found = new Map(one.map((reference, at) => [pathOf(reference), outcomes[at]]));
  return Promise.all(
    references.map(async (reference) => {
      const members = found.get(pathOf(reference));
      if (!members) return new VaultError('not-found', `${formatReference(reference)} has no value.`);
      return members instanceof VaultError ? members : orError(selected(members, reference));
    }),
  );
}

/** Enough for all of a launch in one or two round trips, and few enough for any vault. */
const atATime = 64;

function pathOf(reference: Reference): string {
  return formatReference({ ...reference, pointer: [] });
}

async function selected(members: Members, reference: Reference): Promise<Secret> {
  return selectMember(members, reference);
}
