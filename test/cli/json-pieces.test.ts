/** A report in pieces is, joined, what it would be as a whole; it is written in large pieces, to a slow reader as well. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import fc from 'fast-check';
import { printableJson } from '../../cli/print.ts';
import { jsonPieces } from '../../cli/report/json-pieces.ts';
import { writeFile, writeTo } from '../../cli/report/write.ts';
import { place } from './secretref.ts';

/** As lists that are given one by one. */
function* each<Item>(items: readonly Item[]): Generator<Item> {
  yield* items;
}

test('joined, the pieces are the whole', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (value, items) => {
      const wholly = printableJson({ value, left: undefined, items, nested: [{ items }] });
      const lazily = { value, left: undefined, items: each(items), nested: [{ items: each(items) }] };
      assert.equal([...jsonPieces(lazily)].join(''), wholly);
    }),
  );
});

test('an item is asked for when its turn comes', () => {
  let asked = 0;
  const counted = function* () {
    for (; asked < 100; ) yield ++asked;
  };
  for (const piece of jsonPieces({ items: counted() })) {
    if (/^\d/.test(piece)) assert.equal(Number(piece), asked);
  }
  assert.equal(asked, 100);
});

test('a slow reader gets everything in the order, and no more than it takes', async (t) => {
  const pieces = Array.from({ length: 50_000 }, (_, at) => `${at}\n`);
  const taken: string[] = [];
  let mostWaiting = 0;
  const slow = new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      taken.push(text);
      mostWaiting = Math.max(mostWaiting, slow.writableLength);
      setImmediate(done);
    },
  });
  await writeTo(slow, pieces);
  assert.equal(taken.join(''), pieces.join(''));
  assert.ok(taken.length > 1 && taken.length < 20);
  assert.ok(mostWaiting < 2 * 64 * 1024);
  const path = join(place(t, {}).folder, 'report');
  writeFile(path, pieces);
  assert.equal(readFileSync(path, 'utf8'), pieces.join(''));
});
