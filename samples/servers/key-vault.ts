/**
 * key-vault: a server of this project that speaks the secrets of Azure Key Vault's HTTP API, and the tokens for it. It stands in for an emulator
 * where none can be had: what it proves is that the client speaks that API, not that Azure does.
 */

import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyVaultApi } from './key-vault-api.ts';
import { freePort } from './server.ts';

export interface KeyVault {
  /** What answers, for the test's report. */
  readonly name: string;
  readonly origin: string;
  /** The file with its certificate. */
  readonly ca: string;
  /** Variables by which a process is signed in to it, as an App Service's identity is. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** A vault of which `recoveryLevel` holds no "Purgeable" keeps what is deleted for its time. */
export async function startOwnKeyVault(recoveryLevel = 'Recoverable+Purgeable'): Promise<KeyVault> {
  const folder = mkdtempSync(join(tmpdir(), 'secretref-keyvault-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject],
    {
      stdio: 'ignore',
    },
  );
  const [port, tokenPort] = [await freePort(), await freePort()];
  const origin = `https://localhost:${port}`;
  const answer = openKeyVaultApi(origin, recoveryLevel);
  const vault = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    void answer(request, response);
  });
  const tokens = createHttp((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({
        access_token: `token-${randomUUID()}`,
        expires_on: String(Math.floor(Date.now() / 1000) + 3600),
        resource: 'https://vault.azure.net',
        token_type: 'Bearer',
      }),
    );
  });
  await Promise.all([listening(vault, port), listening(tokens, tokenPort)]);
  return {
    name: 'the own server of this project',
    origin,
    ca: cert,
    environment: { IDENTITY_ENDPOINT: `http://127.0.0.1:${tokenPort}/msi/token`, IDENTITY_HEADER: 'test' },
    async stop() {
      for (const server of [vault, tokens]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(server: { listen(port: number, host: string, done: () => void): unknown }, port: number): Promise<void> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}
