/** The reference grammar: the shipped vectors, parse and format as inverses, and that no text makes it throw or take long. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  formatReference,
  parseReference,
  type Reference,
  readReference,
  sameReference,
} from '../../../core/reference/reference.ts';

interface Vectors {
  readonly valid: readonly { readonly text: string; readonly canonical?: string; readonly reference: Reference }[];
  readonly malformed: readonly string[];
  readonly none: readonly string[];
}

const vectors: Vectors = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8'));

for (const { text, canonical = text, reference } of vectors.valid) {
  test(text, () => {
    const parsed = parseReference(text);
    assert.deepEqual(parsed, reference);
    assert.ok(parsed);
    assert.equal(formatReference(parsed), canonical);
    assert.deepEqual(parseReference(canonical), parsed);
  });
}

test('texts that start like a reference and cannot be read have a problem, in one sentence', () => {
  for (const text of vectors.malformed) {
    const read = readReference(text);
    assert.equal(read?.kind, 'malformed', text);
    assert.match(read?.kind === 'malformed' ? read.problem : '', /^This reference cannot be read: [^.]+.*\.$/, text);
    assert.equal(parseReference(text), undefined);
  }
});

test('texts that are no reference', () => {
  for (const text of vectors.none) assert.equal(readReference(text), undefined, text);
});

test('each character is written so that no file that holds a reference needs quotes', () => {
  for (let code = 0x20; code < 0x250; code++) {
    const character = String.fromCodePoint(code);
    if (/\p{Cc}/u.test(character)) continue;
    const written = formatReference({ provider: 'a', path: [`x${character}`], options: [], pointer: [] });
    const plain = /[A-Za-z0-9\-._~:@]/.test(character);
    assert.equal(written, `ref+a://x${plain ? character : percent(character)}`);
  }
});

function percent(character: string): string {
  return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

const decoded = fc
  .string({
    unit: fc.oneof(fc.constantFrom(...'/?#+%&=~ .:@"\'\\é€😀'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    maxLength: 8,
  })
  .filter((text) => text.isWellFormed() && !/\p{Cc}/u.test(text));
const segment = decoded.filter((text) => !['', '.', '..'].includes(text));
const reference: fc.Arbitrary<Reference> = fc.record(
  {
    provider: fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
    path: fc.array(segment, { minLength: 1, maxLength: 4 }),
    options: fc.uniqueArray(
      fc.tuple(
        decoded.filter((text) => text !== ''),
        decoded,
      ),
      { selector: ([key]) => key, maxLength: 3 },
    ),
    pointer: fc.array(decoded, { maxLength: 3 }),
  },
  { noNullPrototype: true },
);

test('parse and format are inverses', () => {
  fc.assert(
    fc.property(reference, (given) => {
      const text = formatReference(given);
      assert.match(text, /^[A-Za-z0-9\-._~:@/%?&=#+]+$/);
      assert.deepEqual(parseReference(text), given);
      assert.deepEqual(parseReference(`${text}+`), given);
      assert.deepEqual(parseReference(`secret${text}`), given);
    }),
    { numRuns: 1000 },
  );
});

test('what parses is written canonically and read back as the same', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abc/?#+%&=~1. :@é', '%41', '%2F', '://', '=x&'), maxLength: 20 });
  fc.assert(
    fc.property(text, (rest) => {
      const parsed = parseReference(`ref+a://x${rest}`);
      if (!parsed) return;
      const again = parseReference(formatReference(parsed));
      assert.deepEqual(again, parsed);
      assert.ok(again && sameReference(again, parsed));
    }),
    { numRuns: 2000 },
  );
});

test('two references are the same when they mean the same', () => {
  const [one, other, third] = ['ref+a://b%41', 'secretref+a://bA', 'ref+a://ba'].map(parseReference);
  assert.ok(one && other && third);
  assert.ok(sameReference(one, other));
  assert.ok(!sameReference(one, third));
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'ref+', 'secretref+', 'ref+a://', 'ref+a://b?', 'ref+a://b#/'),
      (text, start) => void readReference(start + text),
    ),
  );
});

test('long texts are read in linear time', () => {
  for (const piece of ['a', '/', '/a', '%41', '%', '&a=b', '#', '?', '+', '~1', ' ', 'é', 'ref+', '://']) {
    for (const start of ['', 'ref+', 'ref+a://a', 'ref+a://a?a=b', 'ref+a://a#/']) {
      const length = start === 'ref+a://a' ? 5_000_000 : 500_000;
      const text = start + piece.repeat(length / piece.length);
      const started = performance.now();
      readReference(text);
      assert.ok(performance.now() - started < 4000, `${start}${piece}…`);
    }
  }
});
