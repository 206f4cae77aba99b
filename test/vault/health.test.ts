/** What a vault's refusals say about a reference's health, and which of them say nothing. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReference } from '../../core/reference/reference.ts';
import { VaultError, type VaultErrorKind } from '../../vault/errors.ts';
import { checkHealth, isVerdict } from '../../vault/health.ts';
import type { Description, Provider } from '../../vault/provider.ts';

const day = 24 * 60 * 60 * 1000;
const now = new Date('2027-03-01T12:00:00Z');
const reference = parseReference('ref+keychain://shop/KEY');
assert.ok(reference);

const never = () => Promise.reject(new Error('only metadata may be asked for'));

/** A vault that answers a question for metadata in this way, and fails the test at any other. */
function vault(describe: () => Promise<Description | undefined>): Provider {
  return {
    name: 'keychain',
    label: 'a vault of this test',
    problemOf: () => undefined,
    originOf: () => 'a vault of this test',
    describe,
    read: never,
    readMany: never,
    write: never,
    list: never,
    remove: never,
  };
}

async function kindsOf(describe: () => Promise<Description | undefined>, oldAfterDays?: number): Promise<string[]> {
  assert.ok(reference);
  const needs = { provider: async () => vault(describe), now, oldAfterDays };
  const problems = await checkHealth([reference], needs, new AbortController().signal);
  return problems.map(({ kind }) => kind);
}

const refusals: readonly (readonly [VaultErrorKind, string, boolean])[] = [
  ['denied', 'denied', true],
  ['signed-out', 'signed-out', false],
  ['not-found', 'missing', true],
  ['recoverable', 'disabled', true],
  ['unreachable', 'unknown', false],
  ['throttled', 'unknown', false],
  ['broken', 'unknown', false],
];
for (const [error, kind, verdict] of refusals)
  test(`${error} is ${kind}, which is ${verdict ? 'a' : 'no'} verdict`, async () => {
    assert.ok(reference);
    const needs = {
      provider: async () => vault(() => Promise.reject(new VaultError(error, 'It was so.'))),
      now,
      oldAfterDays: undefined,
    };
    const [problem, ...others] = await checkHealth([reference], needs, new AbortController().signal);
    assert.deepEqual([problem?.kind, problem && isVerdict(problem.kind), others], [kind, verdict, []]);
  });

const inDays = (days: number): Date => new Date(now.getTime() + days * day);

test('days are counted on both sides of each limit', async () => {
  assert.ok(reference);
  const rows: readonly (readonly [Omit<Description, 'reference'>, number | undefined, readonly string[]])[] = [
    [{ expires: inDays(-1) }, undefined, ['expired']],
    [{ expires: inDays(1) }, undefined, ['expiring']],
    [{ expires: inDays(14) }, undefined, ['expiring']],
    [{ expires: inDays(15) }, undefined, []],
    [{ updated: inDays(-30) }, 30, []],
    [{ updated: inDays(-31) }, 30, ['old']],
    [{ created: inDays(-400), updated: inDays(-2) }, 30, []],
    [{ updated: inDays(-400) }, undefined, []],
    [{ state: 'disabled', expires: inDays(-3) }, undefined, ['disabled', 'expired']],
  ];
  for (const [description, limit, kinds] of rows)
    assert.deepEqual(await kindsOf(async () => ({ reference, ...description }), limit), kinds, JSON.stringify(description));
});
