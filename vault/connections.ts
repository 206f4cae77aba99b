/** connections: the vaults that a person has approved, each one origin with how they sign in there; a reference only selects among them. */

import { join } from 'node:path';
import { showForeign } from '../core/text/foreign.ts';
import { VaultError } from './errors.ts';
import { hasOnly, isRecord } from './json-record.ts';
import { readOrigin } from './origin.ts';
import { readPrivateFile, writePrivateFile } from './private-file.ts';

export interface Connection {
  /** As in `ref+<provider>://`. */
  readonly provider: string;
  /** Scheme, host and port as `URL.origin` writes them. A token that was had for one origin goes to no other. */
  readonly origin: string;
  /** The provider's own: how to sign in, a namespace, a region; never a credential. Each provider says which it knows. */
  readonly settings: Readonly<Record<string, string>>;
  /** `file`: approved at sign-in. `environment`: set where this process was started, before any file of a repository was read. */
  readonly from: 'file' | 'environment';
}

export interface ReadConnections {
  readonly connections: readonly Connection[];
  /** One sentence when the file is there but does not count. */
  readonly problem?: string;
}

/** In the order of the file; the first of a provider is the one that a reference without an address means. */
export async function readConnections(home: string): Promise<ReadConnections> {
  const path = fileIn(home);
  const file = await readPrivateFile(path);
  if (file.kind === 'absent') return { connections: [] };
  if (file.kind === 'refused') return { connections: [], problem: file.problem };
  const parsed = parseConnections(file.text);
  return typeof parsed === 'string'
    ? { connections: [], problem: `${showForeign(path)} is ignored: ${parsed}.` }
    : { connections: parsed };
}

/** A connection to the same provider, origin and settings' `namespace` is replaced, and keeps its place. Throws a VaultError. */
export async function saveConnection(home: string, connection: Omit<Connection, 'from'>): Promise<void> {
  await change(home, (known) => {
    const at = known.findIndex((one) => isSame(one, connection));
    return at < 0 ? [...known, connection] : known.with(at, connection);
  });
}

/** False when there was none. */
export async function removeConnection(home: string, connection: Omit<Connection, 'from'>): Promise<boolean> {
  let found = false;
  await change(home, (known) => {
    const left = known.filter((one) => !isSame(one, connection));
    found = left.length < known.length;
    return left;
  });
  return found;
}

/** A problem is a clause, for a sentence about the file. Unknown members are refused: a misspelt limit must not widen anything. */
export function parseConnections(text: string): readonly Connection[] | string {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return 'it is no JSON';
  }
  if (!isRecord(given) || !hasOnly(given, ['$schema', 'version', 'vaults']))
    return 'it must be an object with "version" and "vaults" alone';
  if (given['version'] !== 1) return 'its "version" must be 1';
  const vaults = given['vaults'];
  if (!Array.isArray(vaults)) return 'its "vaults" must be a list';
  const connections: Connection[] = [];
  for (const [n, vault] of vaults.entries()) {
    const connection = readOne(vault);
    if (typeof connection === 'string') return `vault ${n + 1} ${connection}`;
    connections.push(connection);
  }
  return connections;
}

function isSame(a: Omit<Connection, 'from'>, b: Omit<Connection, 'from'>): boolean {
  return a.provider === b.provider && a.origin === b.origin && a.settings['namespace'] === b.settings['namespace'];
}

async function change(
  home: string,
  update: (known: readonly Omit<Connection, 'from'>[]) => readonly Omit<Connection, 'from'>[],
): Promise<void> {
  const { connections, problem } = await readConnections(home);
  if (problem !== undefined) throw new VaultError('invalid', problem);
  const vaults = update(connections).map(({ provider, origin, settings }) => ({ provider, origin, settings }));
  await writePrivateFile(fileIn(home), `${JSON.stringify({ version: 1, vaults }, undefined, 2)}\n`);
}

function readOne(vault: unknown): Connection | string {
  if (!isRecord(vault) || !hasOnly(vault, ['provider', 'origin', 'settings']))
    return 'must have "provider", "origin" and "settings" alone';
  const { provider, origin, settings = {} } = vault;
  if (typeof provider !== 'string' || !/^[a-z][a-z0-9-]*$/.test(provider)) return 'needs a "provider", such as "vault"';
  const read = typeof origin === 'string' ? readOrigin(origin) : { problem: 'it is no text' };
  if ('problem' in read) return `needs an "origin", such as "https://vault.example.com:8200": ${read.problem}`;
  if (!isRecord(settings)) return 'has "settings" that are no object';
  const texts: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value !== 'string') return `has a setting ${JSON.stringify(name)} that is no text`;
    texts[name] = value;
  }
  return { provider, origin: read.origin, settings: texts, from: 'file' };
}

function fileIn(home: string): string {
  return join(home, 'vaults.json');
}
