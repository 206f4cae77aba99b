/** home: a person's home for the length of the demo: the encrypted store, its passphrase, and the built command line. */

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ageFileStore } from '../../vault/stores/age-file.ts';
import { openVault, type Vault } from '../../vault/vault.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface DemoHome {
  readonly vault: Vault;
  has(program: string): boolean;
  run(folder: string, program: readonly string[]): Ran;
  secretref(folder: string, args: readonly string[]): Ran;
  /** What the command line itself says about the store in use. */
  storeLabel(folder: string): string;
}

export function openDemoHome(home: string): DemoHome {
  mkdirSync(home, { mode: 0o700 });
  const passphraseFile = join(home, 'passphrase');
  writeFileSync(passphraseFile, randomBytes(24).toString('base64'), { mode: 0o600 });
  const env = { ...process.env, SECRETREF_HOME: home, SECRETREF_STORE: 'file', SECRETREF_PASSPHRASE_FILE: passphraseFile };
  const store = ageFileStore({ home, passphraseFile, askPassphrase: async () => undefined });
  const run = (folder: string, [file = '', ...args]: readonly string[]) =>
    spawnSync(file, args, { cwd: folder, env, encoding: 'utf8' });
  const secretref = (folder: string, args: readonly string[]) => run(folder, [process.execPath, commandLine, ...args]);
  return {
    vault: openVault({ home, store: 'file', fallback: async () => store, ask: async () => 'deny' }),
    has: (program) => run('.', [program, '--version']).status === 0,
    run,
    secretref,
    storeLabel: (folder) => /in (.+)\.$/m.exec(secretref(folder, ['list']).stderr)?.[1] ?? 'unknown',
  };
}

const commandLine = resolve(import.meta.dirname, '../../dist/cli.js');
