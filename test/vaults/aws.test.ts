/** AWS Secrets Manager: the contract, members of a JSON secret, batches, versions by their labels. */

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { parseReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { type Moto, startMoto } from '../../samples/servers/moto.ts';
import type { Provider } from '../../vault/provider.ts';
import { loadProvider } from '../../vault/providers/index.ts';
import { memoryStore } from '../vault/memory-store.ts';
import { contract, isOfKind } from './contract.ts';

const { signal } = new AbortController();
let server: Moto;
let aws: Provider;

/** The SDK looks at variables by itself, so they must be there from the start on. */
const started = (async () => {
  server = await startMoto();
  Object.assign(process.env, server.environment);
  const environment = { ...process.env };
  const loaded = await loadProvider('awssecrets', { store: async () => memoryStore(), home: '/nowhere', environment });
  aws = loaded ?? assert.fail('awssecrets');
})();
before(() => started);
after(() => server?.stop());

function reference(text: string): Reference {
  return parseReference(text) ?? assert.fail(text);
}

contract('awssecrets', async () => {
  await started;
  return { provider: aws, reference: (name) => reference(`ref+awssecrets://contract/${name}`) };
});

contract('awssecrets #', async () => {
  await started;
  return { provider: aws, reference: (name) => reference(`ref+awssecrets://members/${name}#/password`) };
});

test('members of one secret are written one by one, and the others stay', async () => {
  await aws.write(reference('ref+awssecrets://shop/db#/one'), new Secret('first-value', ''), signal);
  await aws.write(reference('ref+awssecrets://shop/db#/two'), new Secret('second-value', ''), signal);
  assert.deepEqual(JSON.parse((await aws.read(reference('ref+awssecrets://shop/db'), signal)).reveal()), {
    one: 'first-value',
    two: 'second-value',
  });
  assert.equal(await aws.remove(reference('ref+awssecrets://shop/db#/one'), signal), true);
  assert.ok((await aws.read(reference('ref+awssecrets://shop/db#/two'), signal)).equals(new Secret('second-value', '')));
});

test('two people who set two members at once both keep theirs, and no other member changes by a unit', async () => {
  const at = (member?: string) => reference(`ref+awssecrets://shop/both${member ? `#/${member}` : ''}`);
  const text = '{ "big": 12345678901234567890, "a": "first-value" }';
  await aws.write(at(), new Secret(text, ''), signal);
  const outcomes = await Promise.allSettled(
    ['one', 'two'].map((name) => aws.write(at(name), new Secret(`${name}-value`, ''), signal)),
  );
  const kept = (await aws.read(at(), signal)).reveal();
  assert.match(kept, /"big": 12345678901234567890/);
  for (const [index, name] of ['one', 'two'].entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === 'rejected') assert.ok(isOfKind(outcome.reason, ['conflict']));
    assert.equal(kept.includes(`${name}-value`), outcome?.status === 'fulfilled', name);
  }
  assert.ok(outcomes.some(({ status }) => status === 'fulfilled'));
});

test('an end belongs to its version, and an empty value is none', async () => {
  const at = reference('ref+awssecrets://shop/ends');
  await aws.write(at, new Secret('first-value', ''), signal, { expires: new Date('2030-12-31') });
  assert.ok((await aws.describe(at, signal))?.expires);
  await aws.write(at, new Secret('second-value', ''), signal);
  assert.equal((await aws.describe(at, signal))?.expires, undefined);
  await assert.rejects(aws.write(at, new Secret('', ''), signal), (error) => isOfKind(error, ['invalid']));
});

test('fifty at once, one of them missing, one of another version', async () => {
  const names = Array.from({ length: 50 }, (_, n) => `batch/${n}`);
  for (const name of names.slice(1))
    await aws.write(reference(`ref+awssecrets://${name}`), new Secret(`value of ${name}`, ''), signal);
  const outcomes = await aws.readMany?.(
    [...names, 'batch/7?version_stage=AWSCURRENT'].map((name) => reference(`ref+awssecrets://${name}`)),
    signal,
  );
  assert.equal(outcomes?.length, 51);
  assert.ok(isOfKind(outcomes?.[0], ['not-found']));
  for (const [at, name] of names.entries()) {
    const outcome = outcomes?.[at];
    if (at > 0) assert.ok(outcome instanceof Secret && outcome.equals(new Secret(`value of ${name}`, '')), name);
  }
  assert.ok(outcomes?.[50] instanceof Secret);
});

describe('versions', () => {
  test('check-and-set moves the label, and the version before can be read and come back', async () => {
    const at = reference('ref+awssecrets://versions/one');
    await aws.write(at, new Secret('first-value', ''), signal);
    const first = (await aws.describe(at, signal))?.version ?? '';
    await aws.write(at, new Secret('second-value', ''), signal, {
      expected: { version: first },
      expires: new Date('2030-12-31'),
    });
    const described = await aws.describe(at, signal);
    assert.notEqual(described?.version, first);
    assert.equal(described?.expires?.toISOString(), '2030-12-31T00:00:00.000Z');
    await assert.rejects(aws.write(at, new Secret('third-value', ''), signal, { expected: { version: first } }), (error) =>
      isOfKind(error, ['conflict']),
    );
    assert.ok((await aws.read(at, signal)).equals(new Secret('second-value', '')));
    const [newest, older] = (await aws.life?.versions?.(at, signal)) ?? [];
    assert.equal(newest?.version, described?.version);
    assert.equal(older?.version, first);
    const old = aws.life?.at?.(at, first) ?? at;
    assert.ok((await aws.read(old, signal)).equals(new Secret('first-value', '')));
    await assert.rejects(async () => aws.life?.rotate?.(at, signal), /no rotation set up/);
  });

  test('what was removed is recovered, and what was purged is gone', async () => {
    const at = reference('ref+awssecrets://versions/two');
    await aws.write(at, new Secret('kept-value', ''), signal);
    assert.equal(await aws.remove(at, signal), true);
    await assert.rejects(aws.read(at, signal), (error) => isOfKind(error, ['recoverable']));
    await aws.life?.recover?.(at, signal);
    assert.ok((await aws.read(at, signal)).equals(new Secret('kept-value', '')));
    await aws.life?.purge?.(at, signal);
    await assert.rejects(aws.read(at, signal), (error) => isOfKind(error, ['not-found']));
  });
});

describe('what AWS could never hold is said before it is asked', () => {
  for (const [text, problem] of [
    ['ref+awssecrets://bad name', /no name that AWS allows/],
    ['ref+awssecrets://x?version_id=1', /"version_id" that cannot be one/],
    ['ref+awssecrets://x?region=us-east-1', /in us-east-1, which you have not approved/],
    [
      'ref+awssecrets://x?role_arn=arn:aws:iam::123456789012:role/admin',
      /with the role arn:aws:iam::123456789012:role\/admin, which you have not approved/,
    ],
    ['ref+awssecrets://arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf', /us-east-1 of account 123456789012/],
  ] as const)
    test(text, () => assert.match(aws.problemOf(reference(text.replace(' ', '%20'))) ?? '', problem));

  test('a value over 64 KiB', async () => {
    await assert.rejects(aws.write(reference('ref+awssecrets://large'), new Secret('x'.repeat(65_537), ''), signal), (error) =>
      isOfKind(error, ['too-large']),
    );
  });
});
