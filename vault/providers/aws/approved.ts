/** approved: which AWS accounts and regions a person approved, and which of them a reference selects; it never adds one. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { showForeign } from '../../../core/text/foreign.ts';
import type { Connection } from '../../connections.ts';
import { readOrigin } from '../../origin.ts';
import type { Environment } from './environment.ts';
import { accountOfRole, isRoleArn, type Request, readRequest } from './reference.ts';
import { isRegion, originOfRegion, regionOfOrigin } from './region.ts';

/** One way into one region. */
export interface Place {
  readonly origin: string;
  readonly region: string;
  /** In the person's own ~/.aws. */
  readonly profile?: string;
  /** Taken on with what the profile gives. */
  readonly roleArn?: string;
  /** Whose secrets lie there, where that is known. */
  readonly account?: string;
}

export interface Target extends Request {
  readonly place: Place;
}

/** What the process was started with; `region` is the profile's, for when no variable names one. Undefined when there is nothing of AWS in it. */
export function environmentPlace(environment: Environment, region: string | undefined): Place | string | undefined {
  const own = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || region;
  if (!own) return undefined;
  if (!isRegion(own)) return `AWS_REGION is set to ${showForeign(own)}, which is no region; correct it.`;
  const endpoint = environment['AWS_ENDPOINT_URL_SECRETS_MANAGER'] || environment['AWS_ENDPOINT_URL'];
  const read = readOrigin(endpoint || originOfRegion(own));
  if ('problem' in read) return `The endpoint of AWS in the environment is not used: ${read.problem}.`;
  const profile = environment['AWS_PROFILE'];
  const account = environment['AWS_ACCOUNT_ID'] || accountOfRole(environment['AWS_ROLE_ARN']);
  return { origin: read.origin, region: own, ...(profile && { profile }), ...(account && { account }) };
}

/** An approved vault of vaults.json, or one sentence. */
export function placeOf({ origin, settings }: Pick<Connection, 'origin' | 'settings'>): Place | string {
  const { region = regionOfOrigin(origin), profile, role_arn: roleArn, account = accountOfRole(roleArn), ...others } = settings;
  const unknown = Object.keys(others)[0];
  if (unknown) return `The approved vault ${origin} has a setting ${JSON.stringify(unknown)}, which is not known; remove it.`;
  if (!region || !isRegion(region)) return `The approved vault ${origin} needs a "region"; add it.`;
  if (roleArn !== undefined && !isRoleArn(roleArn))
    return `The approved vault ${origin} has a "role_arn" that is none; correct it.`;
  return { origin, region, ...(profile && { profile }), ...(roleArn && { roleArn }), ...(account && { account }) };
}

/** The first place that fits the reference; a role or an account that the reference names must be that place's. */
export function selectPlace(reference: Reference, places: readonly Place[]): Target | string {
  const request = readRequest(reference);
  if (typeof request === 'string') return request;
  const place = places.find(
    ({ region, roleArn, account }) =>
      (request.region ?? region) === region &&
      (request.roleArn ?? roleArn) === roleArn &&
      (request.account ?? account ?? '') === (account ?? request.account ?? ''),
  );
  return place ? { ...request, place } : notApproved(reference, request);
}

/** The shortest reference that selects exactly `place`; undefined when another one always comes first. */
export function referenceAt(path: readonly string[], place: Place, places: readonly Place[]): Reference | undefined {
  const role: [string, string][] = place.roleArn ? [['role_arn', place.roleArn]] : [];
  const candidates: [string, string][][] = [[], [['region', place.region]], role, [['region', place.region], ...role]];
  return candidates
    .map((options): Reference => ({ provider: 'awssecrets', path, options, pointer: [] }))
    .find((reference) => {
      const selected = selectPlace(reference, places);
      return typeof selected !== 'string' && selected.place === place;
    });
}

function notApproved(reference: Reference, { region, roleArn, account }: Request): string {
  const asked = [region ?? '<region>', ...(roleArn ? [`--role ${roleArn}`] : []), ...(account ? [`--account ${account}`] : [])];
  const what = [region && `in ${region}`, account && `of account ${account}`, roleArn && `with the role ${roleArn}`].filter(
    Boolean,
  );
  return `${formatReference(reference)} asks AWS ${what.join(' ') || 'in no region'}, which you have not approved; run: secretref login awssecrets ${asked.join(' ')}.`;
}
