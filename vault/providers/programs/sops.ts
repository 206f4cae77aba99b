/** sops: `ref+sops://<file>#/<json-pointer>`: a value in an encrypted file of the workspace folder, by the program `sops`. */

import { formatReference, type Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { VaultError } from '../../errors.ts';
import type { Provider } from '../../provider.ts';
import { orError, readTogether } from '../../together.ts';
import type { ProviderNeeds } from '../needs.ts';
import { selectJson } from '../select-json.ts';
import { type Program, runProgram } from './program.ts';
import { encryptedFiles, fileIn, readClear } from './sops-file.ts';

export const sops: Program = {
  name: 'sops',
  page: 'https://getsops.io/docs/',
  signIn: 'sops decrypt FILE',
  failures: [
    [/Failed to get the data key|Error getting data key|no master key was able to decrypt/i, 'locked'],
    [/metadata not found|Error unmarshalling|cannot operate on non-existent|unknown file type/i, 'invalid'],
    [/Key not found|component \[.*\] not found/i, 'not-found'],
  ],
};

export function sopsProvider({ environment, folder }: ProviderNeeds): Provider {
  const own = withoutVaultToken(environment);
  const fileOf = async (reference: Reference): Promise<string> => {
    const problem = problemOf(reference);
    const top = folder?.();
    if (problem || top === undefined) throw new VaultError('invalid', problem ?? noFolder);
    return fileIn(top, reference.path, formatReference(reference));
  };
  const call = (args: readonly string[], about: string, signal: AbortSignal, input?: string): Promise<string> =>
    runProgram(sops, { args, about, ...(input !== undefined && { input }) }, own, signal);
  const read = async (reference: Reference, signal: AbortSignal, once = new Map<string, Promise<string>>()): Promise<Secret> => {
    const shown = formatReference(reference);
    const file = await fileOf(reference);
    const isPart = reference.pointer.length > 0;
    const args = isPart ? ['decrypt', '--output-type', 'json', file] : ['decrypt', file];
    const key = args.join(' ');
    const decrypted = once.get(key) ?? call(args, shown, signal);
    once.set(key, decrypted);
    const whole = new Secret(await decrypted, shown);
    return isPart ? selectJson(whole, reference) : whole;
  };
  const isThere = async (reference: Reference, signal: AbortSignal): Promise<boolean> => {
    const found = await orError(read(reference, signal));
    if (found instanceof VaultError && found.kind !== 'not-found') throw found;
    return !(found instanceof VaultError);
  };
  /** sops puts a map where a value stands on the way, and the value is gone. */
  const standsBelowValue = async (file: string, reference: Reference, signal: AbortSignal): Promise<boolean> => {
    if (reference.pointer.length < 2) return false;
    let at: unknown = JSON.parse(await call(['decrypt', '--output-type', 'json', file], formatReference(reference), signal));
    for (const token of reference.pointer.slice(0, -1)) {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, token)) return false;
      at = Reflect.get(at, token);
      if (typeof at !== 'object' || at === null || Array.isArray(at)) return true;
    }
    return false;
  };
  /** A file may have been written before sops failed. */
  const change: typeof call = async (args, about, signal, input) => {
    try {
      return await call(args, about, signal, input);
    } catch (error) {
      if (!(error instanceof VaultError) || error.kind !== 'broken') throw error;
      throw new VaultError(error.kind, error.message, { ...error.details, effect: 'unknown' });
    }
  };
  return {
    name: 'sops',
    label: 'sops',
    problemOf: (reference) => problemOf(reference) ?? (folder?.() === undefined ? noFolder : undefined),
    writeProblemOf,
    originOf: ({ path }) => `the file ${path.join('/')} of this folder, opened by sops`,
    read: (reference, signal) => read(reference, signal),
    async readMany(references, signal) {
      // A file is opened once for all its keys.
      const once = new Map<string, Promise<string>>();
      return readTogether(references, atATime, (reference) => read(reference, signal, once));
    },
    async write(reference, secret, signal, { expected, expires } = {}) {
      const shown = formatReference(reference);
      const problem = writeProblemOf(reference);
      if (problem) throw new VaultError('invalid', problem);
      if (expires || typeof expected === 'object')
        throw new VaultError('invalid', `sops keeps no versions and no ends of values, so ${shown} was left as it is.`);
      const file = await fileOf(reference);
      if (expected === 'absent' && (await isThere(reference, signal)))
        throw new VaultError('conflict', `${shown} is there already; choose another name.`);
      if (await standsBelowValue(file, reference, signal))
        throw new VaultError('conflict', `${shown} would take the place of a value above it; choose another name.`);
      await change(['set', '--value-stdin', file, indexOf(reference)], shown, signal, JSON.stringify(secret.reveal()));
    },
    async describe(reference, signal) {
      signal.throwIfAborted();
      const file = await orError(fileOf(reference));
      if (file instanceof VaultError && file.kind === 'not-found') return undefined;
      if (file instanceof VaultError) throw file;
      const clear = await readClear(file);
      if (!clear)
        throw new VaultError(
          'invalid',
          `${formatReference(reference)} names a file that sops has not encrypted, or whose keys it does not leave in clear.`,
        );
      if (reference.pointer.length > 0 && !clear.keys.some((keys) => isAt(keys, reference.pointer))) return undefined;
      return { reference, ...(clear.updated && { updated: clear.updated }) };
    },
    async list(signal) {
      const top = folder?.();
      const files = top === undefined ? [] : await encryptedFiles(top);
      signal.throwIfAborted();
      return files.flatMap(({ path, clear }) =>
        clear.keys
          .filter((keys) => !keys.includes('*'))
          .map((pointer) => ({ provider: 'sops', path, options: [], pointer }))
          .filter((reference) => problemOf(reference) === undefined),
      );
    },
    async remove(reference, signal) {
      const problem = writeProblemOf(reference);
      if (problem) throw new VaultError('invalid', problem);
      const file = await orError(fileOf(reference));
      if (file instanceof VaultError && file.kind !== 'not-found') throw file;
      if (file instanceof VaultError || !(await isThere(reference, signal))) return false;
      await change(['unset', file, indexOf(reference)], formatReference(reference), signal);
      return true;
    },
  };
}

/** Each decrypts a whole file, some by a call to a key service. */
const atATime = 4;

const noFolder = 'A reference to a file needs one workspace folder to look in; open the folder by itself.';

/**
 * A file of the repository says which key services are asked. Those of the clouds sign each request for themselves; a Vault gets the person's
 * token as it is, at whatever address stands in the file. So sops is given one that opens nothing.
 */
function withoutVaultToken(environment: ProviderNeeds['environment']): ProviderNeeds['environment'] {
  const others = Object.entries(environment).filter(([name]) => !/^(?:VAULT|BAO)_/i.test(name));
  return { ...Object.fromEntries(others), VAULT_TOKEN: 'none' };
}

function problemOf(reference: Reference): string | undefined {
  const shown = formatReference(reference);
  const [option] = reference.options;
  if (option) return `${shown} has the option "${option[0]}", and sops knows none.`;
  if (reference.path.some((segment) => /[/\\]/.test(segment))) return `${shown} has a slash in a name; write it as "/".`;
  return undefined;
}

/** Its index has no spelling for some names, and does not tell a list's element from a name of digits. */
function writeProblemOf(reference: Reference): string | undefined {
  const shown = formatReference(reference);
  if (reference.pointer.length === 0) return `${shown} is a whole file; name one key in it behind "#/".`;
  const [, kind = ''] = /\.(ini|env)$/i.exec(reference.path.at(-1) ?? '') ?? [];
  const depth = depths.get(kind.toLowerCase());
  if (depth !== undefined && reference.pointer.length !== depth)
    return `${shown} lies ${reference.pointer.length} deep, and a file of this kind holds values ${depth} deep; correct what follows "#".`;
  return reference.pointer.some((token) => /^\d*$/.test(token) || /["'[\]\\]/.test(token))
    ? `${shown} names an element of a list, or a name with quotes or brackets; change it with sops itself.`
    : undefined;
}

/** A section and a key; a variable. */
const depths: ReadonlyMap<string, number> = new Map([
  ['ini', 2],
  ['env', 1],
]);

function indexOf({ pointer }: Reference): string {
  return pointer.map((token) => `["${token}"]`).join('');
}

/** `pointer` may end above the values. */
function isAt(keys: readonly string[], pointer: readonly string[]): boolean {
  return pointer.every((token, at) => keys[at] === token || (keys[at] === '*' && /^\d+$/.test(token)));
}
