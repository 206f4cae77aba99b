/** places: every way into AWS that this person has approved: what the process was started with, then the vaults of vaults.json. */

import { readConnections } from '../../connections.ts';
import type { ProviderNeeds } from '../needs.ts';
import { environmentPlace, type Place, placeOf } from './approved.ts';
import { regionOfProfile } from './session.ts';

export interface Places {
  readonly places: readonly Place[];
  /** What is wrong with those that do not count, as sentences. */
  readonly problems: readonly string[];
}

/** The region of a profile is asked for only where nothing else names one. */
export async function openPlaces({ home, environment }: ProviderNeeds): Promise<Places> {
  const { connections, problem } = await readConnections(home);
  const own = connections.filter(({ provider }) => provider === 'awssecrets').map(placeOf);
  const isNamed = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'];
  const region = isNamed || (own.length > 0 && !environment['AWS_PROFILE']) ? undefined : await regionOfProfile(environment);
  const all = [environmentPlace(environment, region), ...own].filter((place) => place !== undefined);
  return {
    places: all.filter((place) => typeof place !== 'string'),
    problems: [...all.filter((place) => typeof place === 'string'), ...(problem ? [problem] : [])],
  };
}
