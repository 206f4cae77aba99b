/** The contract that every provider keeps, run against its real server. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import { formatReference, type Reference } from '../../core/reference/reference.ts';
import { Secret } from '../../core/secret.ts';
import { VaultError, type VaultErrorKind } from '../../vault/errors.ts';
import type { Provider } from '../../vault/provider.ts';

export interface Subject {
  readonly provider: Provider;
  /** A reference that nobody has used before; `name` is of letters, digits and dashes. */
  reference(name: string): Reference;
}

/** `open` is awaited once, when the server is up. */
export function contract(name: string, open: () => Promise<Subject>): void {
  describe(name, () => {
    const opened = open();
    opened.catch(() => undefined);
    for (const [what, check] of Object.entries(clauses)) test(what, async () => check(await opened));
  });
}

const { signal } = new AbortController();

const clauses: Readonly<Record<string, (subject: Subject) => Promise<void>>> = {
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
};

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
