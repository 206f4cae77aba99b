/** What the tests under test/with-keyring.sh share: a keychain, the daemon's process, and the event loop's longest gap. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Secret } from '../../../core/secret.ts';
import type { OsKeychain } from '../../../vault/stores/os-keychain.ts';
import { osKeychain } from '../../../vault/stores/os-keychain.ts';

export const signal: AbortSignal = new AbortController().signal;

export function keychain(): OsKeychain {
  return osKeychain({ ...process.env });
}

export function secret(value: string): Secret {
  return new Secret(value, 'KEY');
}

export function keyringFolder(): string {
  const folder = process.env['KEYRING_DIR'];
  if (!folder) throw new Error('Run this file under test/with-keyring.sh.');
  return folder;
}

export function daemon(): number {
  return Number(readFileSync(join(keyringFolder(), 'daemon.pid'), 'utf8'));
}

/** Both in milliseconds. */
export async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly took: number; readonly longestGap: number; readonly result: Result }> {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  const started = performance.now();
  const result = await work();
  const took = performance.now() - started;
  delays.disable();
  return { took, longestGap: delays.max / 1e6, result };
}
