/** errors: every error that a vault's failure makes in this process, as a log, a debugger or a careless handler would print it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { parseReference, type Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import { saveConnection } from '../../../vault/connections.ts';
import { VaultError } from '../../../vault/errors.ts';
import type { Provider } from '../../../vault/provider.ts';
import { openVault, type Vault } from '../../../vault/vault.ts';
import type { Fault } from '../faults/proxy.ts';
import type { Ground } from './ground.ts';
import type { Seen } from './places.ts';
import type { Planted } from './planted.ts';

const { signal } = new AbortController();

/** `kinds`: of the errors, so that the sweep is known to have met them. */
export async function errorTexts(
  ground: Ground,
  planted: Planted,
): Promise<{ readonly texts: readonly Seen[]; readonly kinds: ReadonlySet<string> }> {
  const { PATH: _, ...own } = ground.env;
  // AWS's and Azure's SDKs look at variables by themselves.
  Object.assign(process.env, own);
  const home = join(ground.swept, 'home');
  const fallback = () => Promise.reject(new Error('the keyring is there'));
  const vault = openVault({ home, store: 'os', fallback, ask: async () => 'deny' });
  await signIn(vault, ground, home);
  const texts: Seen[] = [];
  const kinds = new Set<string>();
  for (const name of ['vault', 'awssecrets', 'azurekeyvault'] as const) {
    const provider = await vault.provider(name);
    const reference = parseReference(ground.references[name]);
    if (!provider || !reference) throw new Error(name);
    for (const [what, fault] of faultsSaying(Object.values(planted).join(' '))) {
      for (const proxy of ground.proxies) proxy.break(fault, () => true);
      for (const [act, call] of acts(provider, reference, new Secret(planted[name], name))) {
        const outcome = await call().catch((error: unknown) => error);
        if (outcome instanceof VaultError) kinds.add(outcome.kind);
        texts.push({ place: `${act} of ${name}, ${what}`, bytes: Buffer.from(printed(outcome).join('\n')) });
      }
      for (const proxy of ground.proxies) proxy.heal();
    }
  }
  texts.push({ place: 'the audit log', bytes: readFileSync(join(home, 'audit.jsonl')) });
  return { texts, kinds };
}

async function signIn(vault: Vault, { addresses, token }: Ground, home: string): Promise<void> {
  const requests = [
    { name: 'vault', address: addresses.vault, method: 'token', settings: {} },
    { name: 'azurekeyvault', address: addresses.azure, method: 'managed-identity', settings: { ca: addresses.ca, api: '7.6' } },
  ];
  for (const { name, ...request } of requests) {
    const way = await vault.signIn(name);
    if (!way) throw new Error(name);
    await saveConnection(home, await way.signIn({ ...request, ask: async () => new Secret(token, 'token') }, signal));
  }
}

/** Whatever an attacker, a proxy or a careless vault could put into an answer. */
function faultsSaying(said: string): readonly (readonly [string, Fault])[] {
  const body = {
    errors: [said],
    message: said,
    __type: said,
    error: { code: said, message: said },
    data: { data: { key: said } },
  };
  const headers = { 'x-said': encodeURIComponent(said) };
  return [
    ...[400, 401, 403, 404, 409, 412, 429, 500, 503, 200].map(
      (status) => [`status ${status}`, { kind: 'answer', status, body, headers }] as const,
    ),
    ['no JSON', { kind: 'answer', status: 200, body: said, headers }],
    ['another place', { kind: 'answer', status: 307, headers: { location: `http://127.0.0.1:1/${encodeURIComponent(said)}` } }],
    ['reset half-way', { kind: 'reset', after: 'half of the answer' }],
    ['half an answer', { kind: 'garble' }],
  ];
}

function acts(provider: Provider, reference: Reference, secret: Secret): readonly (readonly [string, () => Promise<unknown>])[] {
  const { life } = provider;
  return [
    ['read', () => provider.read(reference, signal)],
    ['write', () => provider.write(reference, secret, signal)],
    ['describe', () => provider.describe(reference, signal)],
    ['list', () => provider.list(signal)],
    ['remove', () => provider.remove(reference, signal)],
    ['versions', async () => life?.versions?.(reference, signal)],
    ['purge', async () => life?.purge?.(reference, signal)],
  ];
}

/** Hidden properties, getters, symbols, causes and all. */
function printed(outcome: unknown): string[] {
  const ways = [
    inspect(outcome, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true, maxStringLength: null }),
    JSON.stringify(outcome) ?? '',
    String(outcome),
  ];
  if (!(outcome instanceof Error)) return ways;
  const own = Reflect.ownKeys(outcome).map((key) => inspect(Reflect.get(outcome, key), { showHidden: true, depth: 20 }));
  return [...ways, outcome.stack ?? '', ...own, ...(outcome.cause === undefined ? [] : printed(outcome.cause))];
}
