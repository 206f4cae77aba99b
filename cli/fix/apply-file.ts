/** apply-file: one file's plan carried out: every value into the vault and read back, then the env file, then the file itself. */

import { dirname, join } from 'node:path';
import { VaultError } from '../../vault/errors.ts';
import { type Kept, keep } from '../../vault/keep.ts';
import type { Provider } from '../../vault/provider.ts';
import type { Vault } from '../../vault/vault.ts';
import { printable } from '../print.ts';
import { type Mapped, mappedBy, withExamples, withMappings } from './env-lines.ts';
import type { FilePlan, Step } from './plan-file.ts';
import { readExactly, replaceFile } from './replace-file.ts';

export interface ApplyNeeds {
  readonly vault: Vault;
  provider(name: string): Promise<Provider>;
  /** Whole. */
  readonly envFile: string;
  /** It gets the consent for what is moved out of it. */
  readonly folder: string;
}

export interface Failure {
  /** Why the file is as it was, as a sentence. */
  readonly message: string;
  /** Whether there is any use in going on to the next file. */
  readonly of: 'the file' | 'the vault';
}

/**
 * All or nothing: returns why the file is as it was. Whatever moment this is ended at, each value is in its file or in the vault,
 * and the next run finds in the vault and the env file what this one has done.
 */
export async function applyFile(
  { vault, provider, envFile, folder }: ApplyNeeds,
  path: string,
  before: string,
  { after, steps }: FilePlan,
): Promise<Failure | undefined> {
  const kept: Kept[] = [];
  const undo = async (): Promise<void> => {
    for (const one of kept) if (one.kind === 'created') await one.undo();
  };
  try {
    for (const { reference, secret, name } of steps) {
      const one = await keep(await provider(reference.provider), reference, secret, new AbortController().signal);
      if (one.kind === 'taken') throw new VaultError('conflict', `${name} has got another value meanwhile; run this again.`);
      kept.push(one);
    }
  } catch (error) {
    await undo();
    if (error instanceof VaultError) return { message: error.message, of: isOfTheVault(error) ? 'the vault' : 'the file' };
    throw error;
  }
  // A line too many in the env file names a value that is there; a line too few would break the program.
  const problem = mapNames(envFile, steps) ?? clause(path, replaceFile(path, before, after));
  if (problem !== undefined) {
    await undo();
    return { message: problem, of: 'the file' };
  }
  for (const { reference, templates } of steps) await vault.grant(folder, reference, templates).catch(() => undefined);
  return undefined;
}

/** Refused is one value, perhaps; out of reach are all. */
function isOfTheVault({ kind }: VaultError): boolean {
  return kind === 'absent' || kind === 'signed-out' || kind === 'unreachable' || kind === 'untrusted' || kind === 'locked';
}

function mapNames(envFile: string, steps: readonly Step[]): string | undefined {
  const mapped = mappedBy(steps);
  if (mapped.length === 0) return undefined;
  const file = readExactly(envFile);
  if (file.kind === 'unusable') return clause(envFile, file.why);
  const before = file.kind === 'text' ? file.text : undefined;
  const after = withMappings(before, mapped);
  if ('taken' in after) return `${after.taken} stands for something else in ${printable(envFile)} now; run this again.`;
  const problem =
    after.text === before || after.text === undefined ? undefined : clause(envFile, replaceFile(envFile, before, after.text));
  if (problem === undefined) addToExample(join(dirname(envFile), '.env.example'), mapped);
  return problem;
}

/** Nothing but people reads the example, so a file that cannot be changed stops nothing. */
function addToExample(path: string, mapped: readonly Mapped[]): void {
  const file = readExactly(path);
  if (file.kind !== 'text') return;
  const after = withExamples(file.text, mapped);
  if (after !== file.text) replaceFile(path, file.text, after);
}

function clause(path: string, why: string | undefined): string | undefined {
  return why && `${printable(path)} is as it was: ${why}.`;
}
