/** sops-file: a file that sops has encrypted: where it may lie, and what stands in it in clear: its keys, and when it was changed. */

import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readEnvEntries } from '../../../core/rewrite/files/env-entries.ts';
import { readIni } from '../../../core/rewrite/files/ini.ts';
import { readJson } from '../../../core/rewrite/files/json.ts';
import type { FileText } from '../../../core/rewrite/files/scalar.ts';
import { readYaml } from '../../../core/rewrite/files/yaml.ts';
import { VaultError } from '../../errors.ts';

/** No file of secrets is larger, and sops needs all of it in memory. */
const largest = 1_048_576;

/** The real path. A link that leads out of the folder is none of the repository's to follow; `shown` is for sentences. */
export async function fileIn(folder: string, path: readonly string[], shown: string): Promise<string> {
  const top = await realpath(folder).catch(() => folder);
  const file = await realpath(join(top, ...path)).catch(() => undefined);
  if (file !== undefined && !file.startsWith(top.endsWith(sep) ? top : top + sep))
    throw new VaultError('denied', `${shown} leads out of its workspace folder, where no reference may look.`);
  const facts = file === undefined ? undefined : await stat(file);
  if (file === undefined || !facts?.isFile())
    throw new VaultError('not-found', `${shown} names a file that is not there; make it with sops.`);
  if (facts.size > largest)
    throw new VaultError('too-large', `${shown} names a file of over a megabyte, too large for one of secrets.`);
  return file;
}

export interface Clear {
  /** Of each encrypted value, from the outside in; `*` for an element of a list. */
  readonly keys: readonly (readonly string[])[];
  readonly updated: Date | undefined;
}

/** Undefined for a file that sops has not encrypted, or of another kind than those whose keys it leaves in clear. */
export async function readClear(file: string): Promise<Clear | undefined> {
  const reader = readers.find(([names]) => names.test(file))?.[1];
  const text = reader && (await readFile(file, 'utf8'));
  const updated = text && lastChange.exec(text)?.[1];
  if (!updated) return undefined;
  const date = new Date(updated);
  return { keys: reader(text), updated: Number.isNaN(date.getTime()) ? undefined : date };
}

/** As sops writes it in each of its formats. */
const lastChange = /^[\t ]*"?(?:sops_)?lastmodified"?[\t ]*[:=][\t ]*"?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"?,?[\t ]*$/m;

type KeysOf = (text: string) => readonly (readonly string[])[];

const readers: readonly (readonly [files: RegExp, keys: KeysOf])[] = [
  [/\.ya?ml$/i, (text) => encryptedIn(text, readYaml(text))],
  [/\.json$/i, (text) => encryptedIn(text, readJson(text))],
  [/\.ini$/i, (text) => encryptedIn(text, readIni(text))],
  [/\.env$/i, (text) => readEnvEntries(text).entries.flatMap(({ name }) => (name.startsWith('sops_') ? [] : [[name]]))],
];

function encryptedIn(text: string, { scalars }: FileText): string[][] {
  return scalars
    .filter(({ inside, keys }) => text.startsWith('ENC[', inside.start) && keys[0] !== 'sops')
    .map(({ keys }) => keys.map((key) => key.replace(/^(["'])(.*)\1$/s, '$2')));
}

/** Paths below the folder. Whoever lists them wants names to choose from, so what is deep or beyond the first few is left out. */
export async function encryptedFiles(
  folder: string,
): Promise<readonly { readonly path: readonly string[]; readonly clear: Clear }[]> {
  const found: { readonly path: readonly string[]; readonly clear: Clear }[] = [];
  const folders = [folder];
  for (let next = folders.shift(), left = 2_000; next !== undefined && left > 0; next = folders.shift(), left--) {
    for (const entry of await readdir(next, { withFileTypes: true }).catch(() => [])) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name)) folders.push(path);
      if (!entry.isFile() || !readers.some(([names]) => names.test(entry.name))) continue;
      const { size } = await stat(path);
      const clear = size > largest ? undefined : await readClear(path).catch(() => undefined);
      if (clear) found.push({ path: relative(folder, path).split(sep), clear });
    }
  }
  return found;
}
