/** health: how the references of a workspace are, by what their vaults tell without a value. */

import { formatReference, type Reference } from '../core/reference/reference.ts';
import { showForeign } from '../core/text/foreign.ts';
import { VaultError } from './errors.ts';
import type { Description, Provider } from './provider.ts';

export interface HealthProblem {
  readonly kind:
    | 'missing'
    | 'disabled'
    | 'expired'
    | 'expiring'
    | 'old'
    | 'pinned'
    | 'twice'
    /** The vault does not let this person look. */
    | 'denied'
    /** Nobody is signed in: no verdict. */
    | 'signed-out'
    /** The vault did not answer, or may not be asked: no verdict. */
    | 'unknown';
  readonly reference: Reference;
  /** One sentence. */
  readonly message: string;
}

export interface HealthNeeds {
  readonly provider: (name: string) => Promise<Provider | undefined>;
  readonly now: Date;
  /** A value that has not changed for so many days is old; undefined where age is no matter. */
  readonly oldAfterDays: number | undefined;
}

/** So many days before its end, or fewer, a value is "expiring". */
const soonDays = 14;
const day = 24 * 60 * 60 * 1000;
const atATime = 8;

/** In the order of `references`, each of which is asked about once; nothing is read. */
export async function checkHealth(
  references: readonly Reference[],
  needs: HealthNeeds,
  signal: AbortSignal,
): Promise<readonly HealthProblem[]> {
  const unique = new Map(references.map((reference) => [formatReference(reference), reference]));
  const pending = [...unique];
  const found = new Map<string, readonly HealthProblem[]>();
  const work = async (): Promise<void> => {
    for (let next = pending.shift(); next; next = pending.shift()) found.set(next[0], await checkOne(next[1], needs, signal));
  };
  await Promise.all(Array.from({ length: Math.min(atATime, pending.length) }, work));
  return [...unique.keys()].flatMap((text) => found.get(text) ?? []);
}

async function checkOne(reference: Reference, needs: HealthNeeds, signal: AbortSignal): Promise<HealthProblem[]> {
  const shown = formatReference(reference);
  const problem = (kind: HealthProblem['kind'], message: string): HealthProblem => ({ kind, reference, message });
  try {
    const provider = await needs.provider(reference.provider);
    const wrong = provider ? provider.problemOf(reference) : `${shown} has a provider that is not known here.`;
    if (!provider || wrong) return [problem('unknown', wrong ?? '')];
    const description = await provider.describe(reference, signal);
    if (!description)
      return [
        problem('missing', `${shown} has no value in ${provider.originOf(reference)}; set one with secretref set '${shown}'.`),
      ];
    return [...ofDescription(description, needs), ...(await pinned(provider, reference, description, signal))].map(
      ([kind, clause]) => problem(kind, `${shown} ${clause}.`),
    );
  } catch (error) {
    if (error instanceof VaultError) return [problem(kindOf(error), showForeign(error.message))];
    throw error;
  }
}

function kindOf({ kind }: VaultError): HealthProblem['kind'] {
  switch (kind) {
    case 'denied':
    case 'signed-out':
      return kind;
    case 'not-found':
      return 'missing';
    case 'recoverable':
      return 'disabled';
    default:
      return 'unknown';
  }
}

/** Whether it says something about the reference, as against that nobody could tell. */
export function isVerdict(kind: HealthProblem['kind']): boolean {
  return kind !== 'unknown' && kind !== 'signed-out';
}

type Clause = readonly [HealthProblem['kind'], string];

function ofDescription(
  { state, expires, updated, created, rotation }: Description,
  { now, oldAfterDays }: HealthNeeds,
): Clause[] {
  const clauses: Clause[] = [];
  if (state === 'disabled' || state === 'deleted') clauses.push(['disabled', `is ${state}; secretref restore brings it back`]);
  const days = expires && Math.floor((expires.getTime() - now.getTime()) / day);
  if (days !== undefined && days < 0) clauses.push(['expired', `has expired ${count(-days)} ago; rotate it`]);
  else if (days !== undefined && days <= soonDays) clauses.push(['expiring', `expires in ${count(days)}; rotate it before then`]);
  const changed = rotation?.last ?? updated ?? created;
  const age = changed && Math.floor((now.getTime() - changed.getTime()) / day);
  if (age !== undefined && oldAfterDays !== undefined && age > oldAfterDays)
    clauses.push(['old', `was last changed ${count(age)} ago, and ${count(oldAfterDays)} are the limit; rotate it`]);
  return clauses;
}

/** A reference to one version stays behind at the next rotation. */
async function pinned(
  provider: Provider,
  reference: Reference,
  { version }: Description,
  signal: AbortSignal,
): Promise<Clause[]> {
  const life = provider.life;
  if (!life?.at || !life.versions || version === undefined) return [];
  const versions = await life.versions(reference, signal);
  const own = versions.find((one) => life.at && formatReference(life.at(reference, one.version)) === formatReference(reference));
  const newest = versions.find(({ state }) => state === 'enabled');
  return own && newest && own.version !== newest.version
    ? [['pinned', `is pinned to version ${own.version}, and the newest is ${newest.version}; leave the version out or change it`]]
    : [];
}

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** Two variables of one file that are given one value: a rotation of the one is forgotten for the other. */
export function checkNames(
  wanted: readonly { readonly variable: string; readonly reference: Reference }[],
): readonly HealthProblem[] {
  const names = new Map<string, { readonly reference: Reference; readonly variables: string[] }>();
  for (const { variable, reference } of wanted) {
    const key = formatReference(reference);
    const known = names.get(key);
    if (known) known.variables.push(variable);
    else names.set(key, { reference, variables: [variable] });
  }
  return [...names].flatMap(([shown, { reference, variables }]) =>
    variables.length < 2
      ? []
      : [
          {
            kind: 'twice',
            reference,
            message: `${shown} goes by ${variables.map(showForeign).join(' and ')}; one name would do.`,
          },
        ],
  );
}
