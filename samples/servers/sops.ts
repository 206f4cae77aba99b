/** sops: the program itself, built from its sources by Go and kept between runs, and files that it has encrypted for a key of their own. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';

const kept = join(import.meta.dirname, '../.servers/sops');

/** The folder with the program. Throws with what Go said when it cannot be had. */
export function sopsFolder(): string {
  if (existsSync(join(kept, 'sops'))) return kept;
  const making = `${kept}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  try {
    execFileSync('go', ['install', 'github.com/getsops/sops/v3/cmd/sops@v3.13.3'], {
      env: { ...process.env, GOBIN: making },
      stdio: 'pipe',
    });
    renameSync(making, kept);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // Another test file may have been quicker.
    if (!existsSync(join(kept, 'sops'))) throw error;
  }
  return kept;
}

export interface SopsKey {
  /** What a process needs to open the files. */
  readonly environment: Readonly<Record<string, string>>;
  /** Encrypts what stands in a file, in its place. */
  encrypt(file: string): void;
}

/** `home` becomes the home of whoever runs sops, and keeps the key. */
export async function makeSopsKey(home: string): Promise<SopsKey> {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const keys = join(home, 'keys.txt');
  writeFileSync(keys, `${identity}\n`, { mode: 0o600 });
  const { PATH = '' } = process.env;
  const environment = { PATH: `${sopsFolder()}:${PATH}`, HOME: home, SOPS_AGE_KEY_FILE: keys };
  return {
    environment,
    encrypt: (file) =>
      void execFileSync('sops', ['encrypt', '--age', recipient, '-i', file], { env: environment, stdio: 'pipe' }),
  };
}
