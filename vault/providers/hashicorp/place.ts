/** place: where one reference points: the connection, the engine, the path in it, the field. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import type { Connection } from '../../connections.ts';
import { VaultError } from '../../errors.ts';
import { type Connections, optionOf } from './connection.ts';
import type { Mount, Mounts } from './mounts.ts';

export interface Place {
  readonly connection: Connection;
  readonly mount: Mount;
  /** Inside the mount; at least one segment. */
  readonly path: readonly string[];
  /** The member of what is kept there; undefined for all of it. */
  readonly field: string | undefined;
  readonly version: string | undefined;
  /** For sentences. */
  readonly shown: string;
}

const options: ReadonlySet<string> = new Set(['address', 'namespace', 'version']);

/** These answer with tokens, policies and keys, which are no values to give to a program. */
export const closed: ReadonlySet<string> = new Set(['sys', 'auth', 'cubbyhole', 'identity']);

export function problemOf(reference: Reference, connections: Connections): string | undefined {
  const shown = formatReference(reference);
  const { path, pointer } = reference;
  if (path.length < 2) return `${shown} needs a mount and a path, as in ref+${reference.provider}://secret/shop#/password.`;
  if (closed.has(path[0]?.toLowerCase() ?? ''))
    return `${shown} names a part of the vault that holds no values; use another mount.`;
  if (path.some((segment) => /[/\\\p{Cc}]/u.test(segment)) || path.at(-1)?.endsWith('.'))
    return `${shown} has a slash, a control character or a last dot in a segment; rename it.`;
  const unknown = reference.options.find(([name]) => !options.has(name));
  if (unknown) return `${shown} has the option "${unknown[0]}", and a vault knows address, namespace and version alone.`;
  const version = optionOf(reference, 'version');
  if (version !== undefined && !/^[1-9][0-9]{0,15}$/.test(version)) return `${shown} has a version that is no number.`;
  if (pointer.some((token) => token === '')) return `${shown} has an empty field; correct what follows "#".`;
  const connection = connections.of(reference);
  return typeof connection === 'string' ? connection : undefined;
}

export async function placeOf(
  reference: Reference,
  connections: Connections,
  mounts: Mounts,
  signal: AbortSignal,
): Promise<Place> {
  const shown = formatReference(reference);
  const problem = problemOf(reference, connections);
  const connection = connections.of(reference);
  if (problem !== undefined || typeof connection === 'string') throw new VaultError('invalid', problem ?? shown);
  const mount = await mounts.of(connection, reference.path, signal);
  const path = reference.path.slice(mount.path.length);
  if (path.length === 0) throw new VaultError('invalid', `${shown} names a mount and nothing in it; add a path.`);
  return { connection, mount, path, field: reference.pointer[0], version: optionOf(reference, 'version'), shown };
}
