/**
 * local-history: the versions of a file that VS Code keeps by itself, where a moved value still stands. VS Code keeps them beside the storage of
 * extensions, on the machine where this extension runs: for each file a folder with its versions and `entries.json`, which names file and versions.
 */

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Secret } from '../core/secret.ts';
import { occurrencesIn } from '../vault/occurrences.ts';

export interface KeptVersions {
  /** The file's own folder. */
  readonly folder: string;
  /** Names of the versions that hold the value. */
  readonly versions: readonly string[];
}

/** `history` is VS Code's folder of them; `path` is the path of the file's URI. Undefined where no version holds the value. */
export async function versionsHolding(history: string, path: string, secret: Secret): Promise<KeptVersions | undefined> {
  const folders = await readdir(history).catch((): string[] => []);
  for (const name of folders) {
    const folder = join(history, name);
    const entries = await readEntries(folder);
    if (!entries || pathOf(entries.resource) !== path) continue;
    const versions: string[] = [];
    for (const { id } of entries.entries) {
      const text = await readFile(join(folder, id), 'utf8').catch(() => '');
      if (occurrencesIn(text, secret) > 0) versions.push(id);
    }
    return versions.length > 0 ? { folder, versions } : undefined;
  }
  return undefined;
}

/** The list as well: what it names and nobody finds, VS Code forgets at its next start, and until then shows in vain. */
export async function deleteVersions({ folder, versions }: KeptVersions): Promise<void> {
  for (const id of versions) await rm(join(folder, id), { force: true });
  const entries = await readEntries(folder);
  if (!entries) return;
  const left = entries.entries.filter(({ id }) => !versions.includes(id));
  await writeFile(join(folder, 'entries.json'), JSON.stringify({ ...entries, entries: left }));
}

interface Entries {
  readonly resource: string;
  readonly entries: readonly { readonly id: string }[];
}

async function readEntries(folder: string): Promise<Entries | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, 'entries.json'), 'utf8'));
    if (typeof read !== 'object' || read === null || !('resource' in read) || !('entries' in read)) return undefined;
    const { resource, entries } = read;
    if (typeof resource !== 'string' || !Array.isArray(entries)) return undefined;
    return { ...read, resource, entries: entries.filter(isVersion) };
  } catch {
    return undefined;
  }
}

/** A name that leads out of the folder is no version. */
function isVersion(entry: unknown): entry is { readonly id: string } {
  if (typeof entry !== 'object' || entry === null || !('id' in entry) || typeof entry.id !== 'string') return false;
  return basename(entry.id) === entry.id && !['.', '..', 'entries.json', ''].includes(entry.id);
}

/** A file of a remote machine is named by that machine's address there, and as a local one here. */
function pathOf(resource: string): string | undefined {
  try {
    return decodeURIComponent(new URL(resource).pathname);
  } catch {
    return undefined;
  }
}
