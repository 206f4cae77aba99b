/** http: how the SDK talks: through the proxy of the process's start, never past an unchecked certificate, and not without end. */

import { Agent, type AgentOptions } from 'node:https';
import type { Environment } from './environment.ts';

export function agentFor(environment: Environment): Agent {
  // Node acts on `proxyEnv` from 24.5 on; an older one ignores it and goes straight.
  const options: AgentOptions = { keepAlive: true, maxSockets: 16, rejectUnauthorized: true, proxyEnv: { ...environment } };
  return new Agent(options);
}

/** In milliseconds. */
export const connectTimeout = 10_000;
export const answerTimeout = 30_000;

/** A whole answer; rejects one that is larger than twenty secrets can be. */
export async function collectAnswer(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > largestAnswer) throw new Error('The answer is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Twenty values of 64 KiB, each byte of which JSON may write in six. */
const largestAnswer = 8 * 1024 * 1024;
