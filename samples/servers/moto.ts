/** moto: AWS's Secrets Manager as moto serves it, in memory. */

import { interpreter, pythonProgram } from './python.ts';
import { freePort, type Server, startServer } from './server.ts';

export interface Moto extends Server {
  /** Variables that a process needs to be signed in there. */
  readonly environment: Readonly<Record<string, string>>;
}

export async function startMoto(): Promise<Moto> {
  pythonProgram('moto', 'moto[server]==5.2.5', 'moto_server');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = await startServer(() => ({
    command: interpreter('moto'),
    args: ['-c', 'from moto.server import main; main()', '-H', '127.0.0.1', '-p', String(port)],
    origin,
    isReady: async () => (await fetch(`${origin}/moto-api/data.json`)).status === 200,
  }));
  return {
    ...server,
    environment: {
      AWS_REGION: 'eu-west-1',
      AWS_ENDPOINT_URL_SECRETS_MANAGER: origin,
      AWS_ACCESS_KEY_ID: 'testing',
      AWS_SECRET_ACCESS_KEY: 'testing',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  };
}
