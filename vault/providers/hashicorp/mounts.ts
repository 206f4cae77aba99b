/** mounts: which engine a path belongs to, and how it keeps values; asked once for each. */

import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import type { Api } from './api.ts';
import { expectSuccess } from './errors.ts';
import { fieldOf, membersOf, textOf } from './field.ts';

export interface Mount {
  /** Segments. */
  readonly path: readonly string[];
  /** `versioned` and `plain` are the two kinds of key-value engine; `other` makes what it gives. */
  readonly kind: 'versioned' | 'plain' | 'other';
}

export interface Mounts {
  /** Where this identity may not ask, the first segment as a versioned engine: what is wrong with that, the read itself will tell. */
  of(connection: Connection, path: readonly string[], signal: AbortSignal): Promise<Mount>;
  /** The key-value engines that this identity may see. */
  list(connection: Connection, signal: AbortSignal): Promise<readonly Mount[]>;
}

export function createMounts(api: Api): Mounts {
  const known = new Map<string, Mount[]>();
  const asking = new Map<string, Promise<Mount>>();
  const ask = async (connection: Connection, path: readonly string[], signal: AbortSignal): Promise<Mount> => {
    const answer = await api.ask(connection, { method: 'GET', path: ['sys', 'internal', 'ui', 'mounts', ...path] }, signal);
    if (answer.status === 403 || answer.status === 404) return { path: path.slice(0, 1), kind: 'versioned' };
    // A guess here would send a value to another place.
    expectSuccess(answer, connection, `the engine of ${path[0]}`, 'look');
    const data = fieldOf(answer.json, 'data');
    const mount = mountFrom(textOf(data, 'path'), data);
    if (!mount)
      throw new VaultError(
        'broken',
        `${connection.origin} answered something that cannot be read about the engine of ${path[0]}.`,
      );
    known.set(keyOf(connection), [...(known.get(keyOf(connection)) ?? []), mount]);
    return mount;
  };
  const knownOf = (connection: Connection, path: readonly string[]): Mount | undefined =>
    known.get(keyOf(connection))?.find((mount) => mount.path.every((segment, at) => path[at] === segment));
  return {
    async of(connection, path, signal) {
      const found = knownOf(connection, path);
      if (found) return found;
      // All of a start ask at once: those whose path begins alike wait for the first, and only where that tells nothing ask themselves.
      const alike = `${keyOf(connection)} ${path[0]}`;
      const asked = asking.get(alike);
      if (asked) {
        await asked.catch((error: unknown) => {
          if (error instanceof VaultError) throw error;
        });
        return knownOf(connection, path) ?? ask(connection, path, signal);
      }
      const own = ask(connection, path, signal);
      asking.set(alike, own);
      return own.finally(() => asking.delete(alike));
    },
    async list(connection, signal) {
      const answer = await api.ask(connection, { method: 'GET', path: ['sys', 'internal', 'ui', 'mounts'] }, signal);
      expectSuccess(answer, connection, 'the list of engines', 'look');
      return membersOf(fieldOf(fieldOf(answer.json, 'data'), 'secret')).flatMap(([path, value]) => {
        const mount = mountFrom(path, value);
        return mount && mount.kind !== 'other' ? [mount] : [];
      });
    },
  };
}

function keyOf({ origin, settings: { namespace = '' } }: Connection): string {
  return `${origin} ${namespace}`;
}

function mountFrom(path: string | undefined, value: unknown): Mount | undefined {
  if (path === undefined) return undefined;
  const isKeyValue = textOf(value, 'type') === 'kv' || textOf(value, 'type') === 'generic';
  const version = textOf(fieldOf(value, 'options'), 'version');
  return {
    path: path.split('/').filter(Boolean),
    kind: isKeyValue ? (version === '2' ? 'versioned' : 'plain') : 'other',
  };
}
