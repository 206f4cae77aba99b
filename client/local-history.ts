/**
 * local-history: the versions of a file that VS Code keeps by itself, where a moved value still stands. VS Code keeps them beside the storage of
 * extensions, on the machine where this extension runs: for each file a folder with its versions. `entries.json` there names the file, but on a
 * local machine VS Code writes it when it is closed, and a version that it does not list counts all the same.
 */

import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Secret } from '../core/secret.ts';
import { occurrencesIn } from '../vault/occurrences.ts';

/** A file as VS Code's URI of it says. */
export interface KeptFile {
  readonly path: string;
  /** The URI as VS Code spells it. */
  readonly uri: string;
}

/** The paths of the versions that hold the value; `history` is VS Code's folder of them. */
export async function versionsHolding(history: string, file: KeptFile, secret: Secret): Promise<readonly string[]> {
  const folder = await folderOf(history, file);
  if (folder === undefined) return [];
  const versions: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile() || entry.name === list) continue;
    const version = join(folder, entry.name);
    if (occurrencesIn(await readFile(version, 'utf8').catch(() => ''), secret) > 0) versions.push(version);
  }
  return versions;
}

/** What VS Code's list names and nobody finds, it forgets by itself. */
export async function deleteVersions(versions: readonly string[]): Promise<void> {
  for (const version of versions) await rm(version, { force: true });
}

const list = 'entries.json';

/** The folder of a file in VS Code's history; a remote machine's are made from an address that is not known here, so its lists are asked. */
async function folderOf(history: string, { path, uri }: KeptFile): Promise<string | undefined> {
  const names = await readdir(history).catch((): string[] => []);
  const own = folderName(uri);
  if (names.includes(own)) return join(history, own);
  for (const name of names) if ((await listedPath(join(history, name))) === path) return join(history, name);
  return undefined;
}

/** As VS Code makes it of a file's URI: a 32-bit hash in base 16. Source: its `hash.ts` and `workingCopyHistoryService.ts`. */
export function folderName(uri: string): string {
  let hash = 149417;
  for (let index = 0; index < uri.length; index++) hash = (Math.imul(hash, 31) + uri.charCodeAt(index)) | 0;
  return hash.toString(16);
}

/** The path that a folder's list names. A list is read while VS Code writes it, as after each change on a remote machine, so it is read again. */
async function listedPath(folder: string): Promise<string | undefined> {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (attempt > 0) await delay(100);
    const text = await readFile(join(folder, list), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      const read: unknown = JSON.parse(text);
      return hasResource(read) ? pathOf(read.resource) : undefined;
    } catch {}
  }
  return undefined;
}

function hasResource(list: unknown): list is { readonly resource: string } {
  return typeof list === 'object' && list !== null && 'resource' in list && typeof list.resource === 'string';
}

/** A file of a remote machine is named by that machine's address there, and as a local one here. */
function pathOf(resource: string): string | undefined {
  try {
    return decodeURIComponent(new URL(resource).pathname);
  } catch {
    return undefined;
  }
}
