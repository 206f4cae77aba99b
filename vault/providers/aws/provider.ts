/** provider: `ref+awssecrets://<name-or-arn>[?region=&role_arn=&version_stage=&version_id=][#/<json-pointer>]` over AWS Secrets Manager. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import type { Secret } from '../../../core/secret.ts';
import { VaultError } from '../../errors.ts';
import type { Provider } from '../../provider.ts';
import type { ProviderNeeds } from '../needs.ts';
import { selectJson } from '../select-json.ts';
import { referenceAt, selectPlace, type Target } from './approved.ts';
import { describeSecret } from './describe.ts';
import { awsLife } from './life.ts';
import { openPlaces } from './places.ts';
import { readWhole } from './read.ts';
import { readBatch } from './read-batch.ts';
import { pathOf } from './reference.ts';
import { openSessions } from './session.ts';
import { removeSecret, writeSecret } from './write.ts';

export async function awsProvider(needs: ProviderNeeds): Promise<Provider> {
  const { places, problems } = await openPlaces(needs);
  const ask = openSessions(needs.environment);
  const problemOf = (reference: Reference): string | undefined => {
    const target = selectPlace(reference, places);
    return typeof target === 'string' ? [target, ...problems].join(' ') : undefined;
  };
  const targetOf = (reference: Reference): Target => {
    const target = selectPlace(reference, places);
    if (typeof target === 'string') throw new VaultError('invalid', target);
    return target;
  };
  const changeableAt = (reference: Reference): Target => {
    const target = targetOf(reference);
    const foreign = accountProblemOf(reference, target);
    if (foreign !== undefined) throw new VaultError('denied', foreign);
    return target;
  };
  return {
    name: 'awssecrets',
    label: 'AWS Secrets Manager',
    problemOf,
    writeProblemOf,
    originOf(reference) {
      const target = selectPlace(reference, places);
      if (typeof target === 'string') return 'AWS Secrets Manager';
      const { origin, region, profile, roleArn } = target.place;
      const as = [profile && `profile ${profile}`, roleArn && `role ${roleArn}`].filter(Boolean).join(', ');
      return `AWS Secrets Manager in ${region} (${origin}${as && `, ${as}`})`;
    },
    read: async (reference, signal) => selected(await readWhole(ask, reference, targetOf(reference), signal), reference),
    readMany: (references, signal) => readBatch(ask, references, targetOf, selected, signal),
    isKept: async () => true,
    async write(reference, secret, signal, options = {}) {
      const problem = writeProblemOf(reference);
      if (problem !== undefined) throw new VaultError('invalid', problem);
      await writeSecret(ask, reference, changeableAt(reference), secret, options, signal);
    },
    describe: (reference, signal) => describeSecret(ask, reference, targetOf(reference), signal),
    async list(signal) {
      const references: Reference[] = [];
      for (const place of places) {
        const names = await ask({ place, shown: 'the list of names', kind: 'question', signal }, async (aws, options) => {
          const found: string[] = [];
          let NextToken: string | undefined;
          do {
            const page = await aws.listSecrets({ MaxResults: 100, ...(NextToken !== undefined && { NextToken }) }, options);
            found.push(...(page.SecretList ?? []).flatMap(({ Name }) => Name ?? []));
            NextToken = page.NextToken;
          } while (NextToken !== undefined && found.length < mostNames);
          return found;
        });
        for (const name of names) {
          const path = pathOf(name);
          const reference = path && referenceAt(path, place, places);
          if (reference) references.push(reference);
        }
      }
      return references;
    },
    remove: async (reference, signal) => removeSecret(ask, reference, changeableAt(reference), signal),
    life: awsLife(ask, targetOf, changeableAt),
  };
}

/** Nobody picks from a longer list. */
const mostNames = 5_000;

function selected(secret: Secret, reference: Reference): Secret {
  return reference.pointer.length === 0 ? secret : selectJson(secret, reference);
}

/** A reference of a repository could name any account, so something is changed only where the account is approved by its number. */
function accountProblemOf(reference: Reference, { account, place }: Target): string | undefined {
  if (account === undefined || account === place.account) return undefined;
  return `${formatReference(reference)} is of account ${account}, and nobody approved that anything is changed there; give the approved vault that "account" in vaults.json, or use the secret's name.`;
}

function writeProblemOf(reference: Reference): string | undefined {
  const shown = formatReference(reference);
  if (reference.pointer.length > 1) return `${shown} is a part of a JSON member; change the whole member.`;
  if (reference.options.some(([name]) => name === 'version_id' || name === 'version_stage'))
    return `${shown} is one version; leave that option out to write a new one.`;
  return undefined;
}
