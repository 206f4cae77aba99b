/**
 * lowkey-vault: an emulator of Azure Key Vault that others wrote and keep, from Maven Central; a Java program. https://github.com/nagyesta/lowkey-vault
 * 3.4.33 is the last that runs on Java 17; it knows the API's versions up to 7.6.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyVault } from './key-vault.ts';
import { freePort, startServer } from './server.ts';

const version = '3.4.33';
const folder = join(import.meta.dirname, '../.servers/lowkey-vault');
const jar = join(folder, `lowkey-vault-app-${version}.jar`);

/** Or a clause that says why its program cannot be had. */
export async function startLowkeyVault(): Promise<KeyVault | { readonly missing: string }> {
  const missing = install();
  if (missing !== undefined) return { missing };
  const [port, metadata] = [await freePort(), await freePort()];
  const certificate = join(tmpdir(), `secretref-lowkey-${process.pid}-${port}.pem`);
  const options = [
    `--server.port=${port}`,
    `--app.token.port=${metadata}`,
    '--LOWKEY_VAULT_RELAXED_PORTS=true',
    '--LOWKEY_VAULT_NAMES=-',
  ];
  const server = await startServer(() => ({
    command: 'java',
    args: ['-jar', jar, ...options],
    origin: `https://localhost:${port}`,
    // The certificate that it answers with is its own, and told by itself.
    isReady: () => saveCertificate(`http://127.0.0.1:${metadata}/metadata/default-cert`, certificate),
  }));
  const { origin, stop } = server;
  // Its own vaults forbid purging.
  await makeVault(origin, certificate);
  const tokens = `http://127.0.0.1:${metadata}/metadata/identity/oauth2/token`;
  return {
    name: `lowkey-vault ${version}`,
    origin,
    ca: certificate,
    environment: { IDENTITY_ENDPOINT: tokens, IDENTITY_HEADER: 'test' },
    stop,
  };
}

/** A clause that says why there is none. A refusal is remembered for a day, since asking takes seconds. */
function install(): string | undefined {
  if (existsSync(jar)) return undefined;
  const refused = join(folder, 'refused');
  const day = 24 * 60 * 60 * 1000;
  const missing = `lowkey-vault-app ${version} could not be had from Maven Central`;
  if (existsSync(refused) && Date.now() - statSync(refused).mtimeMs < day) return missing;
  mkdirSync(folder, { recursive: true });
  try {
    const artifact = `com.github.nagyesta.lowkey-vault:lowkey-vault-app:${version}`;
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';
    execFileSync('mvn', ['-q', '-B', '-U', goal, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`], { stdio: 'pipe' });
    return undefined;
  } catch {
    writeFileSync(refused, '');
    return missing;
  }
}

async function saveCertificate(from: string, to: string): Promise<boolean> {
  const [password, store] = await Promise.all([fetch(`${from}/password`), fetch(`${from}/lowkey-vault.p12`)]);
  if (!password.ok || !store.ok) return false;
  const input = Buffer.from(await store.arrayBuffer());
  // It is sealed as OpenSSL 1 did.
  const args = ['pkcs12', '-legacy', '-nokeys', '-passin', `pass:${(await password.text()).trim()}`, '-out', to];
  execFileSync('openssl', args, { input, stdio: ['pipe', 'ignore', 'ignore'] });
  return true;
}

async function makeVault(origin: string, certificate: string): Promise<void> {
  const body = JSON.stringify({ baseUri: origin, recoveryLevel: 'Recoverable+Purgeable', recoverableDays: 90 });
  const options = { method: 'POST', ca: readFileSync(certificate), headers: { 'content-type': 'application/json' } };
  const status = await new Promise((resolve, reject) => {
    request(`${origin}/management/vault`, options, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end(body);
  });
  if (status !== 200) throw new Error(`lowkey-vault made no vault; it answered ${status}.`);
}
