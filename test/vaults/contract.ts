/** The contract that every provider keeps, run against its real server; what a vault cannot do is skipped, and the table at the end says so. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { formatReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { VaultError, type VaultErrorKind } from '../../vault/errors.ts';
import type { Provider } from '../../vault/provider.ts';

export interface Subject {
  readonly provider: Provider;
  /** A reference that nobody has used before; `name` is of letters, digits and dashes. */
  reference(name: string): Reference;
  /** Milliseconds after which the vault can tell two versions apart by their time. */
  readonly tick?: number;
}

/** `open` is awaited once, when the server is up. */
export function contract(name: string, open: () => Promise<Subject>): void {
  describe(`${name}: contract`, () => {
    const opened = open();
    opened.catch(() => undefined);
    for (const [what, check] of Object.entries(clauses))
      test(what, async (t) => {
        await check(await opened, () => t.skip('the vault cannot'));
      });
  });
}

const { signal } = new AbortController();

const clauses: Readonly<Record<string, (subject: Subject, cannot: () => void) => Promise<void>>> = {
  'gives back what was written, to the last unit': async (subject) => {
    for (const value of [
      'simple',
      ' spaces and "quotes" \\ ',
      'ünïcödé 🔑',
      'line one\r\nline two\n',
      '{"json":"text"}',
      'a'.repeat(4096),
    ]) {
      const reference = fresh(subject);
      await subject.provider.write(reference, new Secret(value, 'planted'), signal);
      assert.ok((await subject.provider.read(reference, signal)).equals(new Secret(value, 'planted')));
    }
  },
  'a later write wins': async (subject) => {
    const reference = fresh(subject);
    await subject.provider.write(reference, new Secret('first-value', 'planted'), signal);
    await subject.provider.write(reference, new Secret('second-value', 'planted'), signal);
    assert.ok((await subject.provider.read(reference, signal)).equals(new Secret('second-value', 'planted')));
  },
  'nothing there is not-found, and has no description': async (subject) => {
    const reference = fresh(subject);
    await rejectsWith('not-found', () => subject.provider.read(reference, signal));
    assert.equal(await subject.provider.describe(reference, signal), undefined);
    assert.equal(await subject.provider.remove(reference, signal), false);
  },
  'a create that finds something is a conflict and changes nothing': async (subject) => {
    const reference = fresh(subject);
    await subject.provider.write(reference, new Secret('first-value', 'planted'), signal, { expected: 'absent' });
    await rejectsWith('conflict', () =>
      subject.provider.write(reference, new Secret('second-value', 'planted'), signal, { expected: 'absent' }),
    );
    assert.ok((await subject.provider.read(reference, signal)).equals(new Secret('first-value', 'planted')));
  },
  'what is removed is gone': async (subject) => {
    const reference = fresh(subject);
    await subject.provider.write(reference, new Secret('short-lived', 'planted'), signal);
    assert.equal(await subject.provider.remove(reference, signal), true);
    await assert.rejects(subject.provider.read(reference, signal), (error) => isOfKind(error, ['not-found', 'recoverable']));
    assert.equal(await subject.provider.remove(reference, signal), false);
  },
  'a list names every reference and no value': async (subject) => {
    const written = Array.from({ length: 3 }, () => fresh(subject));
    for (const reference of written) await subject.provider.write(reference, new Secret('listed-value', 'planted'), signal);
    const names = (await subject.provider.list(signal)).map(formatReference);
    for (const reference of written)
      assert.ok(names.includes(formatReference({ ...reference, pointer: [] })) || names.includes(formatReference(reference)));
    assert.ok(names.every((name) => !name.includes('listed-value')));
  },
  'a description tells when, and never what': async (subject) => {
    const reference = fresh(subject);
    await subject.provider.write(reference, new Secret('described-value', 'planted'), signal);
    const description = await subject.provider.describe(reference, signal);
    assert.ok(description);
    assert.ok(!JSON.stringify(description).includes('described-value'));
  },
  'a signal that is aborted ends a call': async (subject) => {
    await assert.rejects(subject.provider.read(fresh(subject), AbortSignal.abort()));
  },
  'an unknown option is refused by name': async (subject) => {
    const reference = { ...fresh(subject), options: [['surprise', '1']] as const };
    assert.match(subject.provider.problemOf(reference) ?? '', /surprise/);
  },
  'a write over a version that is no longer the newest is a conflict': async (subject, cannot) => {
    const { provider } = subject;
    const made = await twoVersions(subject);
    if (!made) return cannot();
    await rejectsWith('conflict', () =>
      provider.write(made.reference, new Secret('third-value', 'planted'), signal, { expected: { version: made.first } }),
    );
    assert.ok((await provider.read(made.reference, signal)).equals(second));
  },
  'an earlier version can be read': async (subject, cannot) => {
    const { provider } = subject;
    const made = await twoVersions(subject);
    if (!made || !provider.life?.at) return cannot();
    assert.ok((await provider.read(provider.life.at(made.reference, made.first), signal)).equals(first));
  },
  'a version is disabled and enabled again': async (subject, cannot) => {
    const { provider } = subject;
    const { life } = provider;
    const made = await twoVersions(subject);
    if (!made || !life?.disable || !life.enable || !life.at) return cannot();
    const stateOf = async () =>
      (await life.versions?.(made.reference, signal))?.find(({ version }) => version === made.first)?.state;
    await life.disable(made.reference, made.first, signal);
    assert.notEqual(await stateOf(), 'enabled');
    assert.ok((await provider.read(made.reference, signal)).equals(second));
    await life.enable(made.reference, made.first, signal);
    assert.equal(await stateOf(), 'enabled');
    assert.ok((await provider.read(life.at(made.reference, made.first), signal)).equals(first));
  },
  'what was removed is recovered': async (subject, cannot) => {
    const { provider } = subject;
    const made = await twoVersions(subject);
    if (!made || !provider.life?.recover) return cannot();
    assert.equal(await provider.remove(made.reference, signal), true);
    await rejectsWith('recoverable', () => provider.read(made.reference, signal));
    await provider.life.recover(made.reference, signal);
    assert.ok((await provider.read(made.reference, signal)).equals(second));
  },
  'what is purged is gone for good': async (subject, cannot) => {
    const { provider } = subject;
    const made = await twoVersions(subject);
    if (!made || !provider.life?.purge) return cannot();
    await provider.life.purge(made.reference, signal);
    await rejectsWith('not-found', () => provider.read(made.reference, signal));
    assert.equal(await provider.describe(made.reference, signal), undefined);
  },
  'when a value ends is kept beside it': async (subject, cannot) => {
    const reference = fresh(subject);
    const expires = new Date('2030-12-31T00:00:00Z');
    try {
      await subject.provider.write(reference, first, signal, { expires });
    } catch (error) {
      // It may refuse; what it must not do is to lose that silently.
      assert.ok(isOfKind(error, ['invalid']));
      return cannot();
    }
    assert.equal((await subject.provider.describe(reference, signal))?.expires?.getTime(), expires.getTime());
  },
};

const first = new Secret('first-value', 'planted');
const second = new Secret('second-value', 'planted');

/** Undefined where no versions are kept. */
async function twoVersions(subject: Subject): Promise<{ readonly reference: Reference; readonly first: string } | undefined> {
  const { provider } = subject;
  const reference = fresh(subject);
  await provider.write(reference, first, signal);
  const version = (await provider.describe(reference, signal))?.version;
  if (version === undefined) return undefined;
  await setTimeout(subject.tick ?? 0);
  await provider.write(reference, second, signal);
  const [newest, older] = (await provider.life?.versions?.(reference, signal)) ?? [];
  assert.equal(older?.version, version);
  assert.equal(newest?.version, (await provider.describe(reference, signal))?.version);
  return { reference, first: version };
}

function fresh(subject: Subject): Reference {
  return subject.reference(`contract-${randomBytes(6).toString('hex')}`);
}

async function rejectsWith(kind: VaultErrorKind, call: () => Promise<unknown>): Promise<void> {
  await assert.rejects(call, (error) => isOfKind(error, [kind]));
}

/** Whatever fails says one sentence. */
export function isOfKind(error: unknown, kinds: readonly VaultErrorKind[]): boolean {
  assert.ok(error instanceof VaultError, String(error));
  assert.ok(kinds.includes(error.kind), `${error.kind}: ${error.message}`);
  assert.match(error.message, /^[^\n]+\.$/);
  return true;
}
