/** vaults: how long a start waits for its values: from the keychain, from vaults that are 50 ms away, and for a vault's SDK to load. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parseReference, type Reference } from '../core/reference/reference.ts';
import { Secret } from '../core/secret.ts';
import { startMoto } from '../samples/servers/moto.ts';
import { startOpenBao } from '../samples/servers/openbao.ts';
import { freePort } from '../samples/servers/server.ts';
import { loadProvider } from '../vault/providers/index.ts';
import { readAll } from '../vault/read-all.ts';
import type { Table } from './table.ts';

const count = 50;
const latency = 50;
const { signal } = new AbortController();

export async function measureVaults(): Promise<Table[]> {
  const rows = [...(await keychain()), ...wholeStarts(), ...(await vaults()), ...sdks()];
  return [
    {
      title: 'Starts that need values',
      about: `${count} references in one start; the vaults are real servers behind ${latency} ms of added latency, there and back.`,
      head: ['', 'figure', 'goal'],
      rows,
    },
  ];
}

/** Under a keyring of its own, in a process of its own, from a bundle, as what is shipped is. */
async function keychain(): Promise<string[][]> {
  const folder = join(import.meta.dirname, '../.build/bench');
  await build({
    entryPoints: [
      join(import.meta.dirname, 'keychain-start.ts'),
      join(import.meta.dirname, '../vault/stores/keychain-worker.ts'),
    ],
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    external: ['@napi-rs/keyring', './sdk.ts'],
    logLevel: 'warning',
  });
  const keyring = join(import.meta.dirname, '../test/with-keyring.sh');
  const printed = execFileSync(keyring, [process.execPath, join(folder, 'keychain-start.js'), String(count)], {
    encoding: 'utf8',
  });
  const [cold = '', prepared = '', warm = ''] = printed.trim().split(' ');
  return [
    [`${count} keychain references, first in its process, nothing prepared`, `${cold} ms`, ''],
    [`${count} keychain references, first in its process, its thread started before`, `${prepared} ms`, 'at most 50'],
    [`${count} keychain references, after that`, `${warm} ms`, 'at most 50'],
  ];
}

/** `secretref run -- true` as a whole process, with nothing to resolve and with values of the keychain. */
function wholeStarts(): string[][] {
  const script = join(import.meta.dirname, 'run-start.ts');
  const keyring = join(import.meta.dirname, '../test/with-keyring.sh');
  const printed = execFileSync(keyring, [process.execPath, script, String(count)], { encoding: 'utf8' });
  const [bare = '', none = '', one = '', many = ''] = printed.trim().split(' ');
  return [
    ['`node -e 0`, a whole process', `${bare} ms`, ''],
    ['`secretref run -- true` without references', `${none} ms`, ''],
    ['`secretref run -- true`, 1 keychain reference', `${one} ms`, ''],
    [`\`secretref run -- true\`, ${count} keychain references`, `${many} ms`, ''],
  ];
}

async function vaults(): Promise<string[][]> {
  const home = mkdtempSync(join(tmpdir(), 'secretref-bench-'));
  const rows: string[][] = [];
  const bao = await startOpenBao();
  const moto = await startMoto();
  try {
    for (let n = 0; n < count; n++) await bao.api('POST', `secret/data/bench/${n}`, { data: { key: `value ${n}` } });
    const baoFar = await far(bao.origin);
    const baoEnvironment = { VAULT_ADDR: baoFar.origin, VAULT_TOKEN: bao.token };
    rows.push(await trips('HashiCorp Vault / OpenBao', 'vault', 'secret/bench/{n}#/key', home, baoEnvironment));
    await baoFar.stop();

    const near = { ...moto.environment };
    Object.assign(process.env, near);
    const writer = await loadProvider('awssecrets', { store: noStore, home, environment: { ...process.env } });
    for (let n = 0; n < count; n++)
      await writer?.write(at('awssecrets', `bench/${n}`), new Secret(`value ${n}`, 'bench'), signal);
    const motoFar = await far(moto.origin);
    process.env['AWS_ENDPOINT_URL_SECRETS_MANAGER'] = motoFar.origin;
    rows.push(await trips('AWS Secrets Manager', 'awssecrets', 'bench/{n}', home, { ...process.env }));
    await motoFar.stop();
  } finally {
    await Promise.all([bao.stop(), moto.stop()]);
    rmSync(home, { recursive: true, force: true });
  }
  return rows;
}

async function trips(
  label: string,
  provider: string,
  path: string,
  home: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string[]> {
  const loaded = await loadProvider(provider, { store: noStore, home, environment });
  if (!loaded) throw new Error(provider);
  const references = Array.from({ length: count }, (_, n) => at(provider, path.replace('{n}', String(n))));
  // The first call opens the connections and learns what the server is, once in a session.
  await readAll(loaded, references.slice(0, 1), signal);
  const started = performance.now();
  const outcomes = await readAll(loaded, references, signal);
  const took = performance.now() - started;
  if (!outcomes.every((outcome) => outcome instanceof Secret)) throw new Error(`${label}: not all were read`);
  return [`${label}: ${count} references`, `${took.toFixed(0)} ms = ${(took / latency).toFixed(1)} round trips`, 'at most 2'];
}

function at(provider: string, path: string): Reference {
  const parsed = parseReference(`ref+${provider}://${path}`);
  if (!parsed) throw new Error(path);
  return parsed;
}

const noStore = () => Promise.reject(new Error('no store'));

/** Everything arrives `latency` milliseconds later in all, half of it each way. */
async function far(origin: string): Promise<{ readonly origin: string; stop(): Promise<void> }> {
  const { port } = new URL(origin);
  const server = createServer((client) => {
    const onward = connect(Number(port), '127.0.0.1');
    const late = (to: typeof client) => (data: Buffer) => setTimeout(() => to.writable && to.write(data), latency / 2);
    client.on('data', late(onward));
    onward.on('data', late(client));
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      one.on('close', () => setTimeout(() => other.destroy(), latency));
      one.on('error', () => other.destroy());
    }
  });
  const own = await freePort();
  await new Promise<void>((resolve) => server.listen(own, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${own}`,
    async stop() {
      await new Promise((resolve) => {
        server.close(resolve);
        setTimeout(resolve, 500);
      });
    },
  };
}

function sdks(): string[][] {
  return ['aws', 'azure'].map((name) => {
    const file = new URL(`../dist/sdk-${name}.js`, import.meta.url).href;
    const program = `const started = performance.now(); await import('${file}'); console.log(performance.now() - started);`;
    const times = Array.from({ length: 5 }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })),
    ).toSorted((a, b) => a - b);
    return [`loading the SDK of ${name === 'aws' ? 'AWS' : 'Azure'}`, `${(times[2] ?? 0).toFixed(0)} ms`, 'at most 80'];
  });
}
