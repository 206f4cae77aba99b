/** bounds: each request of Azure's SDK goes to the approved origin alone, and its answer is bounded in time and size. */

import type { Agent } from 'node:https';
import type { SecretClientOptions } from '@azure/keyvault-secrets';
import { VaultError } from '../../errors.ts';

type Policy = NonNullable<SecretClientOptions['additionalPolicies']>[number]['policy'];

export interface Bounds {
  /** For one answer, its connection included. */
  readonly milliseconds: number;
  readonly bytes: number;
}

/** A page of 25 names is some 10 KB, a value at most 25 KB, each byte of which JSON may write in six. */
const usual: Bounds = { milliseconds: 10_000, bytes: 1_048_576 };

/** It stands next to the network, behind whatever adds the token. `agent` takes the place of the SDK's own. */
export function boundedTo(origin: string, agent?: Agent, bounds = usual): Policy {
  return {
    name: 'secretrefBounds',
    async sendRequest(request, next) {
      // A list names its next page by a whole address, and the token would go there.
      if (new URL(request.url).origin !== origin)
        throw new VaultError(
          'denied',
          `${origin} sends us elsewhere, which is never followed; sign in at the address that it means.`,
        );
      if (agent) request.agent = agent;
      const late = AbortSignal.timeout(bounds.milliseconds);
      request.abortSignal = request.abortSignal ? AbortSignal.any([request.abortSignal as AbortSignal, late]) : late;
      // The SDK would collect a body without end, and wait for ever for one that is compressed and breaks off.
      request.streamResponseStatusCodes = new Set([Number.POSITIVE_INFINITY]);
      request.headers.delete('accept-encoding');
      const { readableStreamBody: body, ...answer } = await next(request);
      return body ? { ...answer, bodyAsText: await collect(body, bounds.bytes, origin, request.method) } : answer;
    },
  };
}

async function collect(body: AsyncIterable<unknown>, mostBytes: number, origin: string, method: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > mostBytes)
      throw new VaultError('too-large', `${origin} answered more than the megabyte that is read; ask whoever runs it.`, {
        effect: method === 'GET' ? 'none' : 'unknown',
      });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
