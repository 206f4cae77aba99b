/** table: every fault that a vault can have, run against every provider: one kind, one sentence, and no value written that nobody knows of. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Reference } from '../../../core/reference/reference.ts';
import { Secret } from '../../../core/secret.ts';
import type { VaultErrorKind } from '../../../vault/errors.ts';
import { VaultError } from '../../../vault/errors.ts';
import type { Provider } from '../../../vault/provider.ts';
import { type Authority, makeAuthority } from './certificates.ts';
import { type Behind, type Fault, type FaultProxy, type Seen, startFaultProxy } from './proxy.ts';

export const faultNames = [
  'not allowed (403)',
  'not there (404)',
  'conflict (409)',
  'not in step (412)',
  'throttled (429)',
  'failing server (5xx)',
  'sealed, or its key out of reach',
  'session ends mid-flight',
  'certificate that nobody vouches for',
  'name that cannot be looked up',
  'reset half-way through an answer',
  'reset before the server heard it',
  'reset after a write was sent',
  'malformed answer',
  'sent to another address',
  'deleted, and recoverable',
  'name that the vault does not allow',
  'value over the limit',
  'clock skew',
] as const;
export type FaultName = (typeof faultNames)[number];

export interface Row {
  readonly kind: VaultErrorKind;
  readonly says: RegExp;
  /** What the proxy does to the requests that read or write the value. */
  readonly fault?: Fault;
  /** What is really done to the server, by hand; the answer undoes it. */
  arrange?(scene: Scene): Promise<() => Promise<unknown>>;
  /** Without it through a proxy whose certificate is good. */
  readonly front?: 'self-signed' | 'not yet valid' | 'nowhere';
  /** Without it both. */
  readonly acts?: readonly ('read' | 'write')[];
  /** Of a write; without it `none`. */
  readonly effect?: 'unknown';
  /** In milliseconds. */
  readonly retryAfter?: number;
  /** Instead of one that holds a value. */
  reference?(good: Reference): Reference;
  readonly value?: string;
}

/** One sentence about why there can be no such fault, where there cannot. */
export type Rows = Readonly<Record<FaultName, Row | { readonly impossible: string }>>;

/** What is the same for every vault whose SDK tells nothing of a connection but that it broke. */
export const brokenConnections = {
  'reset half-way through an answer': {
    kind: 'unreachable',
    says: /did not answer/,
    effect: 'unknown',
    fault: { kind: 'reset', after: 'half of the answer' },
  },
  'reset before the server heard it': {
    kind: 'unreachable',
    says: /did not answer/,
    acts: ['read'],
    fault: { kind: 'refuse' },
  },
  'reset after a write was sent': {
    kind: 'unreachable',
    says: /did not answer/,
    acts: ['write'],
    effect: 'unknown',
    fault: { kind: 'reset', after: 'the request' },
  },
} as const satisfies Partial<Rows>;

/** A provider that reaches the server under one origin. */
export interface Contact {
  readonly provider: Provider;
  reference(name: string): Reference;
  /** Where it can be ended for real. */
  endSession?(): Promise<unknown>;
}

export interface Scene {
  readonly contact: Contact;
  readonly direct: Contact;
  /** A name that is in use, for `Contact.reference`. */
  readonly name: string;
}

export interface Faulty {
  readonly provider: string;
  readonly behind: Behind;
  /** `ca` is the file of the authority of a proxy that speaks https. */
  connect(origin: string, ca?: string): Promise<Contact>;
  /** `plain` where a private authority cannot be named. */
  readonly front: 'https' | 'plain';
  isRead(seen: Seen): boolean;
  isWrite(seen: Seen): boolean;
  readonly rows: Rows;
}

const { signal } = new AbortController();

/** `open` is awaited once; the names of `rows` are all of `faultNames`, or it does not compile. */
export function faultTable(provider: string, rows: Rows, open: () => Promise<Omit<Faulty, 'rows' | 'provider'>>): void {
  describe(`${provider}: faults`, { timeout: 300_000 }, () => {
    let subject: Omit<Faulty, 'rows' | 'provider'>;
    let authority: Authority;
    let proxy: FaultProxy;
    before(async () => {
      subject = await open();
      authority = makeAuthority();
      proxy = await startFaultProxy(subject.behind, subject.front === 'https' ? authority.certificate('now') : undefined);
    });
    after(async () => {
      await proxy?.stop();
      authority?.remove();
    });
    for (const name of faultNames) {
      const row = rows[name];
      const skip = 'impossible' in row && row.impossible;
      test(name, { skip }, async () => {
        if ('impossible' in row) return;
        const made = await frontOf(row, subject, authority);
        try {
          for (const act of row.acts ?? ['read', 'write']) await play(row, act, subject, made ?? proxy, authority);
        } finally {
          await made?.stop();
        }
      });
    }
  });
}

/** A proxy of its own for faults of the connection; undefined for all others. */
async function frontOf(row: Row, { behind }: Pick<Faulty, 'behind'>, authority: Authority): Promise<FaultProxy | undefined> {
  if (row.front === undefined) return undefined;
  if (row.front === 'nowhere') {
    const proxy = await startFaultProxy(behind);
    return { ...proxy, origin: 'https://vault.secretref.invalid:8200' };
  }
  return startFaultProxy(behind, row.front === 'self-signed' ? authority.selfSigned() : authority.certificate('not yet'));
}

async function play(
  row: Row,
  act: 'read' | 'write',
  subject: Omit<Faulty, 'rows' | 'provider'>,
  proxy: FaultProxy,
  { ca }: Authority,
): Promise<void> {
  const direct = await subject.connect(subject.behind.origin, subject.behind.ca);
  const contact = await subject.connect(proxy.origin, proxy.origin.startsWith('https:') ? ca : undefined);
  const name = `fault-${randomBytes(6).toString('hex')}`;
  const kept = new Secret('value-before', 'planted');
  await direct.provider.write(direct.reference(name), kept, signal);
  // Whatever is looked up once is known, so that the fault hits the value itself.
  if (!row.front) assert.ok((await contact.provider.read(contact.reference(name), signal)).equals(kept));
  const undo = await row.arrange?.({ contact, direct, name });
  proxy.break(
    row.fault ?? { kind: 'refuse' },
    (seen) => row.fault !== undefined && subject[act === 'read' ? 'isRead' : 'isWrite'](seen),
  );
  const good = contact.reference(name);
  const reference = row.reference?.(good) ?? good;
  const acted =
    act === 'read'
      ? contact.provider.read(reference, signal)
      : contact.provider.write(reference, new Secret(row.value ?? 'value-after', 'planted'), signal);
  const error = await acted.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  proxy.heal();
  await undo?.();
  assert.ok(error instanceof VaultError, `${act}: ${String(error)}`);
  assert.equal(error.kind, row.kind, `${act}: ${error.message}`);
  assert.match(error.message, /^[^\n]+\.$/);
  assert.match(error.message, row.says);
  assert.doesNotMatch(error.message, /value-before|value-after|told by the test/);
  if (row.retryAfter !== undefined) assert.equal(error.details.retryAfter, row.retryAfter);
  if (act === 'write') {
    // A sentence about a write that never left says so by having no effect.
    assert.equal(error.details.effect ?? 'none', row.effect ?? 'none', error.message);
    if (row.front || row.reference || row.value !== undefined) assert.ok(!proxy.seen().some(subject.isWrite));
  }
  const versions = (await direct.provider.life?.versions?.(direct.reference(name), signal)) ?? [];
  assert.equal(versions.length, row.effect === 'unknown' && act === 'write' && row.fault?.kind !== 'answer' ? 2 : 1);
}
