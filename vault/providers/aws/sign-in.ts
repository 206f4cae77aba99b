/** sign-in: a region of AWS, with the profile and role to ask as, is tried and approved; the credentials stay where AWS's own tools keep them. */

import { VaultError } from '../../errors.ts';
import { readOrigin } from '../../origin.ts';
import type { SignIn, SignInRequest } from '../../sign-in.ts';
import type { ProviderNeeds } from '../needs.ts';
import { environmentPlace, placeOf } from './approved.ts';
import type { Environment } from './environment.ts';
import { isRegion, originOfRegion, regionOfOrigin } from './region.ts';
import { openSessions } from './session.ts';

export function awsSignIn({ environment }: ProviderNeeds): SignIn {
  return {
    provider: 'awssecrets',
    methods: ['default'],
    settings: ['profile', 'role', 'region'],
    example: 'eu-west-1',
    async signIn({ address, settings }, signal) {
      const here = address === undefined ? addressHere(environment, settings) : { address, settings };
      const connection = { provider: 'awssecrets', ...targetOf(here.address, here.settings) };
      const place = placeOf(connection);
      if (typeof place === 'string') throw new VaultError('invalid', place);
      const ask = openSessions(environment);
      // Whoever may not list is signed in all the same.
      await ask({ place, shown: 'the list of names', kind: 'question', signal }, (aws, options) =>
        aws.listSecrets({ MaxResults: 1 }, options),
      ).catch((error: unknown) => {
        if (!(error instanceof VaultError && error.kind === 'denied')) throw error;
      });
      return connection;
    },
    // AWS's own tools keep the session, and end it.
    async signOut() {},
  };
}

/** What the process was started with: a region, or an address of one's own in it, as AWS's own tools would ask there. */
function addressHere(
  environment: Environment,
  settings: SignInRequest['settings'],
): { readonly address: string; readonly settings: SignInRequest['settings'] } {
  const place = environmentPlace(environment, settings['region']);
  if (!place) throw new VaultError('invalid', 'Name the region, as in secretref login awssecrets eu-west-1.');
  if (typeof place === 'string') throw new VaultError('invalid', place);
  const { origin, region } = place;
  return origin === originOfRegion(region)
    ? { address: region, settings }
    : { address: origin, settings: { region, ...settings } };
}

function targetOf(
  address: string,
  { role, ...settings }: SignInRequest['settings'],
): { readonly origin: string; readonly settings: Record<string, string> } {
  const own = { ...settings, ...(role !== undefined && { role_arn: role }) };
  if (isRegion(address)) return { origin: originOfRegion(address), settings: { ...own, region: address } };
  const read = readOrigin(address);
  if ('problem' in read) throw new VaultError('invalid', `That is neither a region nor an address: ${read.problem}.`);
  const region = settings['region'] ?? regionOfOrigin(read.origin);
  if (region === undefined) throw new VaultError('invalid', `${read.origin} does not tell its region; add --region.`);
  return { origin: read.origin, settings: { ...own, region } };
}
