/** mask: no value survives, nothing else changes, and where the stream is cut makes no difference. */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Secret } from '../../core/secret.ts';
import { createMasker } from '../../vault/mask.ts';
import { formsOf } from '../../vault/secret-forms.ts';

function secrets(values: Readonly<Record<string, string>>): ReadonlyMap<string, Secret> {
  return new Map(Object.entries(values).map(([name, value]) => [name, new Secret(value, name)]));
}

function mask(values: Readonly<Record<string, string>>, ...chunks: (string | Uint8Array)[]): string {
  const masker = createMasker(secrets(values));
  const shown = chunks.map((chunk) => masker.write(Buffer.from(chunk)));
  return Buffer.concat([...shown, masker.flush()]).toString();
}

const value = 'pa/ss+wörd "7" ende';
const pem = '-----BEGIN KEY-----\nabcdefgh12345678\nzyxwvuts87654321\n-----END KEY-----\n';

describe('the forms of a value', () => {
  const bytes = Buffer.from(value);
  const rows: readonly (readonly [string, string])[] = [
    ['as it is', value],
    ['base64', bytes.toString('base64')],
    ['base64url', bytes.toString('base64url')],
    ['JSON', JSON.stringify(value)],
    ['JSON in ASCII', JSON.stringify(value).replace('ö', '\\u00f6')],
    ['percent', encodeURIComponent(value)],
    ['percent in lower case', encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase())],
    ['a form', new URLSearchParams({ q: value }).toString()],
  ];
  for (const [name, text] of rows) {
    test(name, () => {
      const masked = mask({ KEY: value }, `before ${text} after`);
      assert.match(masked, /^before .{0,3}\[secret KEY\].{0,3} after$/);
    });
  }
  for (const offset of [1, 2, 3, 4, 5]) {
    test(`base64 with ${offset} bytes before it and some behind`, () => {
      const encoded = Buffer.concat([Buffer.alloc(offset, 'x'), bytes, Buffer.from('tail')]).toString('base64');
      const masked = mask({ KEY: value }, encoded);
      assert.match(masked, /\[secret KEY\]/);
      assert.ok(masked.length < 32, masked);
    });
  }
});

const rows: readonly {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly chunks: readonly string[];
  readonly shown: string;
}[] = [
  { name: 'nothing to mask', values: {}, chunks: ['hello'], shown: 'hello' },
  { name: 'two in a row', values: { A: 'abcdef' }, chunks: ['abcdefabcdef'], shown: '[secret A][secret A]' },
  { name: 'across chunks', values: { A: 'abcdef' }, chunks: ['xab', 'c', 'defy'], shown: 'x[secret A]y' },
  { name: 'a beginning that comes to nothing', values: { A: 'abcdef' }, chunks: ['abcde', 'x'], shown: 'abcdex' },
  { name: 'a beginning at the end', values: { A: 'abcdef' }, chunks: ['abcde'], shown: 'abcde' },
  {
    name: 'one inside another',
    values: { A: 'abcdef', B: 'xxabcdefxx' },
    chunks: ['xxabcdefxx abcdef'],
    shown: '[secret B] [secret A]',
  },
  { name: 'overlapping', values: { A: 'abcdefgh', B: 'ghijkl' }, chunks: ['-abcdefghijkl-'], shown: '-[secret A]-' },
  {
    name: 'two short ones bridged by a long one',
    values: { A: 'abcdef', B: 'ghijkl', C: '1abcdef2ghijkl3' },
    chunks: ['1abcdef2', 'ghijkl', '3'],
    shown: '[secret C]',
  },
  {
    name: 'the bridge broken off',
    values: { A: 'abcdef', B: 'ghijkl', C: '1abcdef2ghijkl3' },
    chunks: ['1abcdef2', 'ghijkl', '4'],
    shown: '1[secret A]2[secret B]4',
  },
  { name: 'repeating itself', values: { A: 'aaaaaa' }, chunks: ['aaaaaaaaa'], shown: '[secret A]' },
  { name: 'the same value twice', values: { A: 'abcdef', B: 'abcdef' }, chunks: ['abcdef'], shown: '[secret A]' },
  { name: 'a line of a long value', values: { PEM: pem }, chunks: ['got zyxwvuts87654321!\n'], shown: 'got [secret PEM]!\n' },
  { name: 'a long value whole', values: { PEM: pem }, chunks: [pem.slice(0, 30), pem.slice(30)], shown: '[secret PEM]' },
  { name: "everybody's PEM markers", values: { PEM: pem }, chunks: ['-----BEGIN KEY-----\n'], shown: '-----BEGIN KEY-----\n' },
  { name: 'trimmed', values: { A: ' abcdef\n' }, chunks: ['<abcdef>'], shown: '<[secret A]>' },
  {
    name: 'trimmed, in base64',
    values: { A: 'abcdefg\n' },
    chunks: [`<${Buffer.from('abcdefg').toString('base64')}>`],
    shown: '<[secret A]==>',
  },
  { name: 'trimmed too short', values: { A: ' \u00e9   \t' }, chunks: ['\\u00e9'], shown: '\\u00e9' },
  { name: 'too short', values: { A: 'abcde' }, chunks: ['abcde'], shown: 'abcde' },
];

describe('masking', () => {
  for (const row of rows) test(row.name, () => assert.equal(mask(row.values, ...row.chunks), row.shown));

  test('values that are too short are named', () => {
    assert.deepEqual(createMasker(secrets({ A: '12345', B: '123456', C: 'äää' })).unmaskable, ['A']);
  });

  test('a prompt and a whole value are shown at once', () => {
    const masker = createMasker(secrets({ A: 'abcdef' }));
    assert.equal(Buffer.from(masker.write(Buffer.from('Name: '))).toString(), 'Name: ');
    assert.equal(Buffer.from(masker.write(Buffer.from('yes abc'))).toString(), 'yes ');
    assert.equal(Buffer.from(masker.write(Buffer.from('def'))).toString(), '[secret A]');
  });

  test('a character that is no letter of a value passes byte for byte', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
    const masker = createMasker(secrets({ A: 'abcdefg!' }));
    assert.deepEqual(Buffer.concat([masker.write(bytes), masker.flush()]), Buffer.from(bytes));
  });
});

/** Slow and plain: every occurrence of every form, united where they overlap. */
function maskPlainly(values: ReadonlyMap<string, Secret>, text: Buffer): string {
  const found: { start: number; end: number; name: string; length: number }[] = [];
  for (const [name, secret] of values) {
    for (const form of formsOf(secret.reveal()) ?? []) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        found.push({ start: at, end: at + form.length, name, length: form.length });
    }
  }
  found.sort((a, b) => a.start - b.start);
  let shown = '';
  let position = 0;
  for (let i = 0; i < found.length; ) {
    const united = [];
    let end = 0;
    for (; i < found.length && (united.length === 0 || (found[i]?.start ?? 0) < end); i++) {
      united.push(found[i]);
      end = Math.max(end, found[i]?.end ?? 0);
    }
    const longest = Math.max(...united.map((one) => one?.length ?? 0));
    const names = united.filter((one) => one?.length === longest).map((one) => one?.name);
    shown += `${text.subarray(position, united[0]?.start).toString('latin1')}[secret ${names.length === 1 ? names[0] : '?'}]`;
    position = end;
  }
  return shown + text.subarray(position).toString('latin1');
}

describe('properties', () => {
  const letter = fc.constantFrom('a', 'b', 'c', '1');
  const secretText = fc.string({ unit: letter, minLength: 6, maxLength: 12 });
  const piece = fc.oneof(fc.string({ unit: letter, maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 4 }));

  test('any cutting shows the same as the plain and slow way, and no value', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(secretText, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(piece, fc.nat(8), fc.nat(3))),
        fc.array(fc.nat(7)),
        (list, pieces, cuts) => {
          const values = new Map(list.map((text, n) => [`S${n}`, new Secret(text, `S${n}`)]));
          const text = Buffer.from(
            pieces
              .map(([filler, which, form]) => {
                const chosen = list[which % (list.length + 2)] ?? '';
                return filler + (form === 0 ? Buffer.from(chosen).toString('base64') : chosen);
              })
              .join(''),
          );
          const masker = createMasker(values);
          const shown: Uint8Array[] = [];
          let position = 0;
          for (const cut of cuts) {
            shown.push(masker.write(text.subarray(position, position + cut)));
            position = Math.min(position + cut, text.length);
          }
          shown.push(masker.write(text.subarray(position)), masker.flush());
          const masked = Buffer.concat(shown).toString('latin1');
          const expected = maskPlainly(values, text);
          // Where two values of one length overlap, either name will do.
          const name = /\[secret (?:S\d|\?)\]/g;
          assert.equal(masked.replace(name, '#'), expected.replace(name, '#'));
          for (const value of list) assert.ok(!masked.replace(name, '#').includes(value));
        },
      ),
      { numRuns: 300 },
    );
  });
});
