/** A value goes to an AWS account only where that account was approved by its number; no server is asked before that is known. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { memoryStore } from './memory-store.ts';

const arn = 'ref+awssecrets://arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-AbCdEf';
const { signal } = new AbortController();

async function write(environment: Record<string, string>): Promise<void> {
  const provider = await loadProvider('awssecrets', { store: async () => memoryStore(), home: '/nowhere', environment });
  await provider?.write(parseReference(arn) ?? assert.fail(arn), new Secret('planted-value', ''), signal);
}

test('an ARN whose account nobody approved gets no value', async () => {
  await assert.rejects(write({ AWS_REGION: 'eu-west-1' }), { kind: 'denied', message: /account 123456789012/ });
});

test('one whose account is approved goes on, to where this process is told not to trust what changed since its start', async () => {
  await assert.rejects(write({ AWS_REGION: 'eu-west-1', AWS_ACCOUNT_ID: '123456789012' }), {
    message: /was changed after this process had started/,
  });
});
