/** Words with blanks between them are a password where nobody could have written them to be read; the words of a wallet are known by their name. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPassphrase } from '../../../core/detect/judgement/passphrase.ts';
import { scan } from '../../../core/detect/scan.ts';
import { languageOf } from '../../../core/text/language.ts';
import { createRandom, expandTemplate } from '../../../samples/templates.ts';

const words = (
  'orbit candle maple tractor violin harbor pepper lantern mustard glacier pencil rocket velvet walnut zipper anchor basket copper donkey ember ' +
  'falcon garlic hammer island jacket kettle lemon magnet nectar olive parrot quartz ribbon saddle tulip umbrella valley whisper yogurt zebra'
).split(' ');

function drawn(count: number, seed: number): string {
  const random = createRandom(`${count} ${seed}`);
  const left = [...words];
  return Array.from({ length: count }, () => left.splice(random(left.length), 1)[0] ?? '').join(' ');
}

const places: readonly (readonly [path: string, text: string])[] = [
  ['.env', 'BORG_PASSPHRASE="…"\n'],
  ['.env', 'RESTIC_PASSWORD=…\n'],
  ['a.sh', `export WIFI_PASS='…'\n`],
  ['a.py', 'connect(user="shop", password="…")\n'],
  ['a.yaml', 'passphrase: …\n'],
  ['a.json', '{"wifiPassword": "…"}'],
  ['A.java', 'String dbPassword = "…";'],
];

for (const [path, place] of places)
  test(`four words, six, and four groups of letters in ${JSON.stringify(place)}`, () => {
    for (const seed of [1, 2, 3, 4, 5])
      for (const value of [
        drawn(4, seed),
        drawn(6, seed),
        `${drawn(4, seed)} 42`,
        expandTemplate('{small:4} x{small:3} q{small:3} {small:4}', seed),
      ]) {
        const text = place.replace('…', value);
        assert.deepEqual(
          scan(text, languageOf(path)).findings.map(({ span }) => text.slice(span.start, span.end)),
          [value],
        );
      }
  });

for (const value of [
  'must have eight characters',
  'the old one again',
  'enter your new password',
  'does not match the first',
  'minimum length eight letters',
  'orbit candle maple',
  'orbit orbit candle maple',
  'correct horse battery staple',
  '192 168 10 1',
])
  test(`${value} is none`, () => assert.equal(isPassphrase(value, ['password']), false));

test('only what is called a password is one of words', () => {
  assert.equal(isPassphrase(drawn(4, 1), ['passphrase', 'title']), false);
  assert.equal(isPassphrase(drawn(4, 1), ['secret']), false);
  assert.equal(isPassphrase(drawn(4, 1), ['borg', 'passphrase']), true);
});

for (const [name, count, rules] of [
  ['MNEMONIC', 12, ['seed-phrase']],
  ['walletSeed', 24, ['seed-phrase']],
  ['recovery_phrase', 15, ['seed-phrase']],
  ['MNEMONIC', 11, []],
  ['description', 12, []],
] as const)
  test(`${count} words called ${name}`, () => {
    const text = `const ${name} = "${drawn(count, 1)}";`;
    assert.deepEqual(
      scan(text, languageOf('a.ts')).findings.map(({ rule }) => rule),
      rules,
    );
  });
