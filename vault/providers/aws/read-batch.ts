/** read-batch: twenty secrets a call, each secret once for all of its members; singly where the batch itself is not allowed. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { groupBy } from '../../../core/text/group-by.ts';
import { VaultError } from '../../errors.ts';
import { orError } from '../../together.ts';
import type { Place, Target } from './approved.ts';
import { readWhole } from './read.ts';
import type { Ask } from './session.ts';

type Outcome = Secret | VaultError;

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html */
const mostInBatch = 20;

export async function readBatch(
  ask: Ask,
  references: readonly Reference[],
  targetOf: (reference: Reference) => Target,
  selected: (secret: Secret, reference: Reference) => Secret,
  signal: AbortSignal,
): Promise<readonly Outcome[]> {
  const whole = new Map<string, Promise<Outcome>>();
  const newest = new Map<Place, { readonly key: string; readonly reference: Reference; readonly target: Target }[]>();
  const keys = references.map((reference): string | VaultError => {
    const key = formatReference({ ...reference, pointer: [] });
    if (whole.has(key)) return key;
    try {
      const target = targetOf(reference);
      // A batch gives the version labelled AWSCURRENT and no other.
      if (target.version === undefined)
        newest.set(target.place, [...(newest.get(target.place) ?? []), { key, reference, target }]);
      else whole.set(key, orError(readWhole(ask, reference, target, signal)));
      return key;
    } catch (error) {
      if (error instanceof VaultError) return error;
      throw error;
    }
  });
  for (const [place, asked] of newest) {
    const unique = [...groupBy(asked, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
    for (let from = 0; from < unique.length; from += mostInBatch) {
      const some = unique.slice(from, from + mostInBatch);
      const outcomes = readSome(ask, place, some, signal);
      for (const { key } of some)
        whole.set(
          key,
          outcomes.then((found) => found.get(key) ?? missing(key)),
        );
    }
  }
  return Promise.all(
    references.map(async (reference, at) => {
      const key = keys[at];
      const outcome = typeof key === 'string' ? await whole.get(key) : key;
      if (!(outcome instanceof Secret)) return outcome ?? missing(formatReference(reference));
      return orError(Promise.resolve().then(() => selected(outcome, reference)));
    }),
  );
}

interface Asked {
  readonly key: string;
  readonly reference: Reference;
  readonly target: Target;
}

/** A secret that failed by itself, or that the answer leaves out, is asked for by itself: that names what is wrong with it. */
async function readSome(
  ask: Ask,
  place: Place,
  asked: readonly Asked[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Outcome>> {
  const found = new Map<string, Outcome>();
  const single = (one: Asked): Promise<Outcome> => orError(readWhole(ask, one.reference, one.target, signal));
  if (asked.length > 1) {
    const ids = asked.map(({ target }) => target.secretId);
    const answer = await orError(
      ask({ place, shown: 'several secrets', kind: 'question', signal }, (aws, options) =>
        aws.batchGetSecretValue({ SecretIdList: ids }, options),
      ),
    );
    if (answer instanceof VaultError && !refusals.has(answer.kind)) return new Map(asked.map(({ key }) => [key, answer]));
    if (!(answer instanceof VaultError)) {
      for (const { ARN, Name, SecretString } of answer.SecretValues ?? []) {
        const of = asked.find(({ target }) => target.secretId === Name || target.secretId === ARN);
        if (of && SecretString !== undefined) found.set(of.key, new Secret(SecretString, of.key));
      }
    }
  }
  const open = asked.filter(({ key }) => !found.has(key));
  await Promise.all(open.map(async (one) => found.set(one.key, await single(one))));
  return found;
}

/** Of the batch as a whole: each secret may be allowed all the same. */
const refusals: ReadonlySet<VaultError['kind']> = new Set(['denied', 'invalid', 'not-found']);

function missing(shown: string): VaultError {
  return new VaultError('not-found', `${shown} has no value in AWS Secrets Manager; set one, or correct the reference.`);
}
