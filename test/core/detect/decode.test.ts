/** Credentials in encoded texts are found where the encoded text stands, three encodings deep and no deeper. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scan } from '../../../core/detect/scan.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const key = expandTemplate('sk_live_{alnum:24}');

type Encode = (text: string) => string;
const base64: Encode = (text) => Buffer.from(text).toString('base64');
const base64url: Encode = (text) => Buffer.from(text).toString('base64url');
const hex: Encode = (text) => Buffer.from(text).toString('hex');
const each =
  (form: (hexadecimal: string) => string): Encode =>
  (text) =>
    [...text].map((character) => form(hex(character))).join('');
const percent = each((digits) => `%${digits}`);
const unicode = each((digits) => `\\u00${digits}`);
const escaped = each((digits) => `\\x${digits}`);
const braced = each((digits) => `\\u{${digits}}`);

const found: readonly (readonly [what: string, value: string])[] = [
  ['base64', base64(key)],
  ['base64 without padding', base64url(key)],
  ['base64 of JSON', base64(JSON.stringify({ user: 'shop', token: key }))],
  ['base64 that begins with other letters', base64(`Schlüssel ${key}`)],
  ['base64 that begins with no ASCII', base64(`ключ ${key}, and what else there is to say`)],
  ['base64 that begins with a control character', base64(`\u0001${key}`)],
  ['base64 of UTF-16', Buffer.from(`$key = "${key}"`, 'utf16le').toString('base64')],
  ['hexadecimal', hex(key)],
  ['hexadecimal with a prefix', `0x${hex(key)}`],
  ['capital hexadecimal', hex(key).toUpperCase()],
  ['percent', percent(key)],
  ['one percent', key.replace('_', '%5F')],
  ['unicode', unicode(key)],
  ['one unicode', key.replace('_', '\\u005f')],
  ['braced unicode', braced(key)],
  ['escapes', escaped(key)],
  ['base64 in base64', base64(base64(key))],
  ['base64 in hexadecimal in base64', base64(hex(base64(key)))],
  ['base64 in percent', percent(base64(key))],
  ['percent in percent in percent', percent(percent(percent(key)))],
];

for (const [what, value] of found) {
  test(`${what} is decoded`, () => {
    const text = `first line\nvalue: "${value}", more`;
    const start = text.indexOf(value);
    assert.deepEqual(
      scan(text, { id: 'javascript' }).findings.map(({ rule, span }) => [rule, span]),
      [['stripe-secret-key', { start, end: start + value.length }]],
    );
  });
}

for (const joined of ['path/', 'cfg-', 'a/b_c/', 'Some_Words-'])
  test(`base64 behind ${joined} is decoded`, () => {
    const { findings } = scan(`value: "${joined}${base64(`${key} and more`)}"`, { id: 'javascript' });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['stripe-secret-key'],
    );
  });

const left: readonly (readonly [what: string, value: string])[] = [
  ['four encodings', base64(base64(base64(base64(key))))],
  ['a guess in base64', base64(`password = "${expandTemplate('{base62:20}')}"`)],
  ['a publishable key', base64(expandTemplate('pk_live_{alnum:24}'))],
  ['bytes', base64('\u0001\u0080'.repeat(20))],
  ['a long name', 'getElementsByClassNameAndAttributeWithPrefix'],
  ['data', base64(`${key} `.repeat(2000))],
];

for (const [what, value] of left) {
  test(`${what} is left alone`, () => {
    assert.deepEqual(scan(`value: "${value}"`, { id: 'javascript' }).findings, []);
  });
}

test('the name that a run is given names the variable', () => {
  const [finding] = scan(`BILLING_KEY: "${base64(key)}"`, { id: 'javascript' }).findings;
  assert.equal(finding?.suggestedName, 'BILLING_KEY');
});

test('an encoded credential can be ignored like any other', () => {
  const { findings, suppressed } = scan(`f("${base64(key)}") // secretref-ignore`, { id: 'javascript', lineComment: '//' });
  assert.deepEqual([findings.length, suppressed.length], [0, 1]);
});
