/** chunks: values over a platform's limit are kept in pieces; an entry changes by its header alone, so a torn write leaves the old value. */

import { randomUUID } from 'node:crypto';
import { Secret } from '../../core/secret.ts';
import { VaultError } from '../errors.ts';
import { pieceService } from './reserved.ts';
import { expectStorable } from './storable.ts';
import type { Store } from './store.ts';

/** `limit` counts UTF-16 units, as Windows does. */
export function chunked(store: Store, limit: number): Store {
  /** The header of an entry in pieces; undefined for a plain or missing one. */
  const headerOf = (secret: Secret | undefined): Header | undefined => (secret ? readHeader(secret.reveal()) : undefined);

  const removePieces = async (
    service: string,
    account: string,
    { generation, count }: Header,
    signal: AbortSignal,
  ): Promise<void> => {
    for (let n = 0; n < count; n++) await store.delete(pieces, pieceName(service, account, generation, n), signal);
  };

  const readPieces = async (
    service: string,
    account: string,
    { generation, count }: Header,
    signal: AbortSignal,
  ): Promise<Secret | undefined> => {
    let value = '';
    for (let n = 0; n < count; n++) {
      const piece = await store.get(pieces, pieceName(service, account, generation, n), signal);
      if (!piece) return undefined;
      value += piece.reveal();
    }
    return new Secret(value, account);
  };

  const whole: Store = {
    kind: store.kind,
    label: store.label,
    async get(service, account, signal) {
      const found = await store.get(service, account, signal);
      const header = headerOf(found);
      if (!header) return found;
      const value = await readPieces(service, account, header, signal);
      if (value) return value;
      // Somebody may just have replaced the entry and taken the old pieces away.
      const again = await store.get(service, account, signal);
      const changed = headerOf(again);
      if (!changed) return again;
      const replaced = changed.generation === header.generation ? undefined : await readPieces(service, account, changed, signal);
      if (replaced) return replaced;
      throw new VaultError('invalid', 'A part of this value is missing from the keychain; set it again.');
    },
    async set(service, account, secret, signal) {
      expectStorable(secret);
      const before = headerOf(await store.get(service, account, signal));
      const value = secret.reveal();
      if (value.length <= limit && !value.startsWith(magic)) {
        await store.set(service, account, secret, signal);
      } else {
        const texts = split(value, limit);
        const header: Header = { generation: randomUUID(), count: texts.length };
        for (const [n, text] of texts.entries()) {
          await store.set(pieces, pieceName(service, account, header.generation, n), new Secret(text, account), signal);
        }
        await store.set(service, account, new Secret(formatHeader(header), account), signal);
      }
      if (before) await removePieces(service, account, before, signal);
    },
    async delete(service, account, signal) {
      const before = headerOf(await store.get(service, account, signal));
      const removed = await store.delete(service, account, signal);
      if (before) await removePieces(service, account, before, signal);
      return removed;
    },
    async list(signal) {
      return (await store.list(signal)).filter(({ service }) => service !== pieces);
    },
  };
  const { getMany } = store;
  if (!getMany) return whole;
  return {
    ...whole,
    /** Those in pieces are few, and read by themselves. */
    async getMany(entries, signal) {
      const found = await getMany.call(store, entries, signal);
      return Promise.all(
        entries.map(({ service, account }, at) =>
          headerOf(found[at]) ? whole.get(service, account, signal) : Promise.resolve(found[at]),
        ),
      );
    },
  };
}

interface Header {
  /** Names the pieces of one write, so those of two writes never mix. */
  readonly generation: string;
  readonly count: number;
}

const pieces = pieceService;
const magic = 'secretref-pieces:';

function formatHeader({ generation, count }: Header): string {
  return `${magic}${generation}:${count}`;
}

function readHeader(value: string): Header | undefined {
  const [, generation, count] = /^secretref-pieces:([0-9a-f-]{36}):([1-9][0-9]{0,6})$/.exec(value) ?? [];
  return generation && count ? { generation, count: Number(count) } : undefined;
}

function pieceName(service: string, account: string, generation: string, n: number): string {
  return JSON.stringify([service, account, generation, n]);
}

/** Never inside a surrogate pair, whose halves no keychain keeps. */
function split(value: string, limit: number): string[] {
  const texts: string[] = [];
  for (let start = 0; start < value.length; ) {
    let end = Math.min(start + limit, value.length);
    if (end < value.length && isHighSurrogate(value.charCodeAt(end - 1)) && end - start > 1) end -= 1;
    texts.push(value.slice(start, end));
    start = end;
  }
  return texts;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
