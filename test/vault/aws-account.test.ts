/** Something is changed in an AWS account only where that account was approved by its number; no server is asked before that is known. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import type { Provider } from '../../vault/provider.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { memoryStore } from './memory-store.ts';

const arn = 'ref+awssecrets://arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-AbCdEf';
const { signal } = new AbortController();

const reference = parseReference(arn) ?? assert.fail(arn);

async function open(environment: Record<string, string>): Promise<Provider> {
  const needs = { store: async () => memoryStore(), home: '/nowhere', environment };
  return (await loadProvider('awssecrets', needs)) ?? assert.fail();
}

const changes: Readonly<Record<string, (provider: Provider) => Promise<unknown> | undefined>> = {
  'gets no value': (provider) => provider.write(reference, new Secret('planted-value', ''), signal),
  'is not removed': (provider) => provider.remove(reference, signal),
  'is not brought back': (provider) => provider.life?.recover?.(reference, signal),
  'is not purged': (provider) => provider.life?.purge?.(reference, signal),
  'is not rotated': (provider) => provider.life?.rotate?.(reference, signal),
};

for (const [what, change] of Object.entries(changes)) {
  test(`an ARN whose account nobody approved ${what}`, async () => {
    const provider = await open({ AWS_REGION: 'eu-west-1' });
    await assert.rejects(async () => change(provider), { kind: 'denied', message: /account 123456789012/ });
  });

  test(`one whose account is approved goes on, to where this process trusts nothing that changed since its start: ${what}`, async () => {
    const provider = await open({ AWS_REGION: 'eu-west-1', AWS_ACCOUNT_ID: '123456789012' });
    await assert.rejects(async () => change(provider), { message: /was changed after this process had started/ });
  });
}
