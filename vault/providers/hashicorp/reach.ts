/** reach: what the present identity may read beyond some references, by what Vault and OpenBao tell every token about itself. */

import type { Reference } from '../../../core/reference/reference.ts';
import { groupBy } from '../../../core/text/group-by.ts';
import type { Connection } from '../../connections.ts';
import type { Reach } from '../../least-privilege/reach.ts';
import type { Api } from './api.ts';
import { expectSuccess } from './errors.ts';
import { fieldOf, membersOf } from './field.ts';
import { apiPath } from './key-value.ts';
import { closed, type Place } from './place.ts';

/** One for each vault and namespace. Rejects with a VaultError. */
export async function reachOf(
  api: Api,
  references: readonly Reference[],
  placeOf: (reference: Reference, signal: AbortSignal) => Promise<Place>,
  originOf: (reference: Reference) => string,
  signal: AbortSignal,
): Promise<readonly Reach[]> {
  const placed = await Promise.all(
    references.map(async (reference) => ({ origin: originOf(reference), place: await placeOf(reference, signal) })),
  );
  const byVault = groupBy(placed, ({ origin }) => origin);
  return Promise.all(
    [...byVault].flatMap(([origin, some]) => {
      const connection = some[0]?.place.connection;
      const needed = new Set(some.flatMap(({ place }) => pathsOf(place)));
      return connection ? [reachIn(api, connection, origin, needed, signal)] : [];
    }),
  );
}

/** As a policy names them. */
function pathsOf(place: Place): string[] {
  const parts = place.mount.kind === 'versioned' ? (['data', 'metadata'] as const) : ([undefined] as const);
  return parts.map((part) => apiPath(place, part).join('/'));
}

async function reachIn(
  api: Api,
  connection: Connection,
  origin: string,
  needed: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Reach> {
  const answer = await api.ask(connection, { method: 'GET', path: ['sys', 'internal', 'ui', 'resultant-acl'] }, signal);
  if (answer.status === 403 || answer.status === 404)
    return {
      origin,
      missing: [],
      beyond: [],
      unknown: ['It does not tell this identity what it may; the policy "default" has it do so.'],
    };
  expectSuccess(answer, connection, 'what this identity may', 'look');
  const acl = fieldOf(answer.json, 'data');
  const missing = await missingOf(api, connection, needed, signal);
  if (fieldOf(acl, 'root') === true) return { origin, missing, beyond: ['*'], unknown: [] };
  const exact = readable(fieldOf(acl, 'exact_paths')).filter((path) => !needed.has(path));
  const below = readable(fieldOf(acl, 'glob_paths')).map((path) => `${path}*`);
  return {
    origin,
    missing,
    beyond: [...exact, ...below].toSorted(),
    unknown: ['A rule with "+" in its path is not told.'],
  };
}

/** What is exactly named is asked for exactly: rules with "+" count there too. */
async function missingOf(
  api: Api,
  connection: Connection,
  needed: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const call = { method: 'POST', path: ['sys', 'capabilities-self'], body: { paths: [...needed] } } as const;
  const capabilities = fieldOf(await api.call(connection, call, 'what this identity may', signal), 'data');
  return [...needed].filter((path) => !mayRead(fieldOf(capabilities, path))).toSorted();
}

/** Where tokens and policies are kept, nothing is that a reference could name. */
function readable(paths: unknown): string[] {
  return membersOf(paths).flatMap(([path, facts]) =>
    mayRead(fieldOf(facts, 'capabilities')) && !closed.has(path.split('/')[0] ?? '') ? [path] : [],
  );
}

function mayRead(capabilities: unknown): boolean {
  return Array.isArray(capabilities) && (capabilities.includes('read') || capabilities.includes('root'));
}
