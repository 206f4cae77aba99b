/** redis: a database whose accounts a vault makes, in memory. */

import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { freePort, type Server, startServer } from './server.ts';

export interface Redis extends Server {
  readonly port: number;
  readonly password: string;
  /** What it answers to these commands, line by line. */
  ask(...commands: readonly string[]): Promise<string>;
}

export async function startRedis(password: string): Promise<Redis> {
  const port = await freePort();
  const ask: Redis['ask'] = async (...commands) => {
    const socket = connect(port, '127.0.0.1');
    socket.end([...commands, 'QUIT', ''].join('\r\n'));
    return text(socket);
  };
  const server = await startServer(() => ({
    command: 'redis-server',
    args: ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--requirepass', password],
    origin: `redis://127.0.0.1:${port}`,
    isReady: async () => (await ask(`AUTH default ${password}`)).startsWith('+OK'),
  }));
  return { ...server, port, password, ask };
}
