/** reference: `ref+awssecrets://<name-or-arn>[?region=&role_arn=&version_stage=&version_id=]`, read into what AWS calls by other names. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { isRegion } from './region.ts';

/** What a reference asks for, before anybody has approved that it be asked. */
export interface Request {
  /** A name, or an ARN. */
  readonly secretId: string;
  /** In the ARN, or else an option. */
  readonly region?: string;
  /** Twelve digits, in the ARN. */
  readonly account?: string;
  readonly roleArn?: string;
  /** A version's id, or a staging label; the one labelled AWSCURRENT without either. */
  readonly version?: { readonly kind: 'id' | 'stage'; readonly text: string };
}

/** One sentence for a reference that AWS could never answer. */
export function readRequest(reference: Reference): Request | string {
  const shown = formatReference(reference);
  const unknown = reference.options.find(([key]) => !options.has(key));
  if (unknown)
    return `${shown} has the option "${unknown[0]}", which AWS Secrets Manager does not know; it knows ${[...options.keys()].join(', ')}.`;
  for (const [key, value] of reference.options)
    if (!options.get(key)?.test(value)) return `${shown} has a "${key}" that cannot be one; correct it.`;
  const secretId = reference.path.join('/');
  const arn = readArn(secretId);
  if (!arn && !name.test(secretId))
    return `${shown} is no name that AWS allows: it takes letters, digits and /_+=.@-, at most 512 of them; rename it.`;
  const canonical = pathOf(secretId);
  if (canonical?.join('\n') !== reference.path.join('\n'))
    return `${shown} writes a slash of its name as "%2F"; write it as "/".`;
  const given = new Map(reference.options);
  if (arn && given.has('region') && given.get('region') !== arn.region)
    return `${shown} names two regions; remove the option "region".`;
  const [id, stage] = [given.get('version_id'), given.get('version_stage')];
  if (id && stage) return `${shown} names a version in two ways; remove "version_id" or "version_stage".`;
  const region = arn?.region ?? given.get('region');
  const roleArn = given.get('role_arn');
  return {
    secretId,
    ...(region && { region }),
    ...(arn && { account: arn.account }),
    ...(roleArn && { roleArn }),
    ...(id && { version: { kind: 'id', text: id } }),
    ...(stage && { version: { kind: 'stage', text: stage } }),
  };
}

/** The one path that stands for a name; undefined for a name that no reference can write. A slash that separates nothing stays with what follows it. */
export function pathOf(secretId: string): readonly string[] | undefined {
  const path = secretId.match(/\/*[^/]+(?:\/+$)?/g)?.map((part, n) => (n > 0 ? part.slice(1) : part));
  return path?.every((part) => part !== '.' && part !== '..') ? path : undefined;
}

export function accountOfRole(roleArn: string | undefined): string | undefined {
  return /^arn:aws[a-z-]*:iam::([0-9]{12}):/.exec(roleArn ?? '')?.[1];
}

export function isRoleArn(text: string): boolean {
  return /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[A-Za-z0-9+=,.@_/-]{1,576}$/.test(text);
}

function readArn(text: string): { readonly region: string; readonly account: string } | undefined {
  const [, region = '', account = '', rest = ''] =
    /^arn:aws[a-z-]*:secretsmanager:([^:]*):([0-9]{12}):secret:(.*)$/s.exec(text) ?? [];
  return isRegion(region) && name.test(rest) ? { region, account } : undefined;
}

const name = /^[A-Za-z0-9/_+=.@-]{1,512}$/;

const options: ReadonlyMap<string, { test(text: string): boolean }> = new Map<string, { test(text: string): boolean }>([
  ['region', { test: isRegion }],
  ['role_arn', { test: isRoleArn }],
  ['version_id', /^[A-Za-z0-9_-]{32,64}$/],
  ['version_stage', /^[A-Za-z0-9/_+=.@-]{1,256}$/],
]);
