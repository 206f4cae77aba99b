/** list: the paths of every key-value engine that this identity may see, by name alone. */

import type { Reference } from '../../../core/reference/reference.ts';
import type { Connection } from '../../connections.ts';
import type { Api } from './api.ts';
import type { Kind } from './connection.ts';
import { namesIn } from './key-value.ts';
import type { Mount, Mounts } from './mounts.ts';

/** Nobody picks from a longer list, and no vault should be asked for one. */
const mostReferences = 2_000;
const deepest = 12;

/** Which fields a path has is asked when one is chosen. */
export async function listReferences(
  kind: Kind,
  api: Api,
  mounts: Mounts,
  connections: readonly Connection[],
  signal: AbortSignal,
): Promise<readonly Reference[]> {
  const references: Reference[] = [];
  for (const [at, connection] of connections.entries()) {
    for (const mount of await mounts.list(connection, signal)) {
      for await (const path of pathsIn(api, connection, mount, signal)) {
        // The first vault is the one that a reference without an address means.
        const options = at === 0 ? [] : optionsFor(connection);
        references.push({ provider: kind, path: [...mount.path, ...path], options, pointer: [] });
        if (references.length >= mostReferences) return references;
      }
    }
  }
  return references;
}

async function* pathsIn(api: Api, connection: Connection, mount: Mount, signal: AbortSignal): AsyncGenerator<readonly string[]> {
  const folders: (readonly string[])[] = [[]];
  for (let folder = folders.shift(); folder; folder = folders.shift()) {
    for (const name of await namesIn(
      api,
      { connection, mount, path: folder, shown: `the list of ${mount.path.join('/')}` },
      signal,
    )) {
      if (!name.endsWith('/')) yield [...folder, name];
      else if (folder.length < deepest) folders.push([...folder, name.slice(0, -1)]);
    }
  }
}

function optionsFor({ origin, settings: { namespace } }: Connection): Reference['options'] {
  return [['address', origin] as const, ...(namespace === undefined ? [] : [['namespace', namespace] as const])];
}
