/** read-many: several references at once: each path is read once for all its fields, and no more than a few paths at a time. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import type { Secret } from '../../../core/secret.ts';
import { groupBy } from '../../../core/text/group-by.ts';
import { VaultError } from '../../errors.ts';
import { selectMember } from './select.ts';

type Members = Readonly<Record<string, unknown>>;

export async function readManyFrom(
  references: readonly Reference[],
  membersOf: (reference: Reference) => Promise<Members>,
): Promise<readonly (Secret | VaultError)[]> {
  const paths = groupBy(references, (reference) => formatReference({ ...reference, pointer: [] }));
  const found = new Map<string, Members | VaultError>();
  const pending = [...paths];
  const work = async (): Promise<void> => {
    for (let next = pending.shift(); next; next = pending.shift()) {
      const [path, [reference]] = next;
      if (reference) found.set(path, await orError(() => membersOf(reference)));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, pending.length) }, work));
  return references.map((reference) => {
    const members = found.get(formatReference({ ...reference, pointer: [] }));
    if (members instanceof VaultError) return members;
    return members ? selected(members, reference) : new VaultError('not-found', `${formatReference(reference)} has no value.`);
  });
}

/** Enough for all of a launch in one or two round trips, and few enough for any vault. */
const atATime = 64;

async function orError<Value>(load: () => Promise<Value>): Promise<Value | VaultError> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
}

function selected(members: Members, reference: Reference): Secret | VaultError {
  try {
    return selectMember(members, reference);
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
}
