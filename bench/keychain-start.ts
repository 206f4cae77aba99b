/**
 * keychain-start: prints how many milliseconds a start waits for so many values of the OS keychain, permission and audit lines included: in a
 * vault that was just opened, in one whose thread was started beforehand, as both launchers do, and in one that has read before.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseReference } from '../core/reference/reference.ts';
import { Secret } from '../core/secret.ts';
import { openVault, type Vault } from '../vault/vault.ts';

const count = Number(process.argv[2]);
const { signal } = new AbortController();
const home = mkdtempSync(join(tmpdir(), 'secretref-bench-'));
const folder = join(home, 'folder');
mkdirSync(folder);
const policy = { version: 1, allow: [{ folder: '*', references: ['ref+keychain://bench/*'], purposes: ['run'] }] };
writeFileSync(join(home, 'policy.json'), JSON.stringify(policy), { mode: 0o600 });

const references = Array.from({ length: count }, (_, n) => parseReference(`ref+keychain://bench/${n}`)).filter(
  (one) => one !== undefined,
);
const writer = open();
const keychain = await writer.provider('keychain');
for (const [n, reference] of references.entries()) await keychain?.write(reference, new Secret(`value ${n}`, 'bench'), signal);

const [cold, prepared] = [open(), open()];
const times = [await start(cold)];
prepared.prepare();
times.push(await start(prepared, 500), await start(prepared, 6_000));
console.log(times.map((time) => time.toFixed(0)).join(' '));
rmSync(home, { recursive: true, force: true });
process.exit(0);

function open(): Vault {
  return openVault({ home, store: 'os', fallback: () => Promise.reject(new Error('no keyring')), ask: async () => 'deny' });
}

/** After a pause in which values that were read are forgotten. */
async function start(vault: Vault, pause = 0): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  const wanted = references.map((reference, n) => ({ variable: `V${n}`, parts: [{ kind: 'reference' as const, reference }] }));
  const launch = { purpose: 'run', folder, launcher: 'run', program: '/bin/true', args: [], details: [] } as const;
  const started = performance.now();
  const resolution = await vault.resolver.resolve(wanted, launch, [], signal);
  const took = performance.now() - started;
  if (resolution.kind !== 'resolved') throw new Error(resolution.message);
  return took;
}
