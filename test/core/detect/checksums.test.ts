/** Checksums: right for well-formed tokens, wrong after any change, absent where the form carries none. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateIdentity } from 'age-encryption';
import fc from 'fast-check';
import { decodeBase64 } from '../../../core/detect/checksums/base64.ts';
import { crc16 } from '../../../core/detect/checksums/crc16.ts';
import { crc32 } from '../../../core/detect/checksums/crc32.ts';
import { type ChecksumName, checksums } from '../../../core/detect/checksums/index.ts';
import type { Verdict } from '../../../core/detect/checksums/verdict.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const cases: readonly (readonly [ChecksumName, string, Verdict])[] = [
  ['crc-base62', 'ghp_{crc-base62:30}', 'right'],
  ['crc-base62', 'npm_{crc-base62:30}', 'right'],
  ['crc-base62', 'ghr_{crc-base62:70}', 'right'],
  ['crc-base62', 'ghp_{base62:36}', 'wrong'],
  ['gitlab-routable', '{gitlab-routable:glpat-}', 'right'],
  ['gitlab-routable', 'glpat-{base62:36}.01.{lower:9}', 'wrong'],
  ['gitlab-routable', 'glpat-{base64url:20}', 'absent'],
  ['grafana-crc', '{grafana-crc:glsa_}', 'right'],
  ['grafana-crc', 'glsa_{base62:32}_{hex:8}', 'wrong'],
  ['atlassian-crc', '{atlassian-token:ATATT3}', 'right'],
  ['atlassian-crc', 'ATATT3{base64url:180}={upper-hex:8}', 'wrong'],
  ['bech32', '{age-key}', 'right'],
  ['bech32', 'AGE-SECRET-KEY-1{upper:58}', 'wrong'],
  ['cloudflare-crc', '{cloudflare-token:cfut_}', 'right'],
  ['cloudflare-crc', 'cfut_{base62:40}{hex:8}', 'wrong'],
  ['aws-account', 'AKIA{aws-id}', 'right'],
  ['aws-account', 'AKIAI{base32:15}', 'absent'],
  ['aws-account', 'AKIA7777777777{base32:6}', 'wrong'],
  ['azure-mark', '{base64:76}+ASt{base64:6}==', 'right'],
  ['azure-mark', '{base64:86}==', 'absent'],
  ['basic-credentials', '{basic}', 'right'],
  ['basic-credentials', '{base62:40}', 'absent'],
  ['discord-user', '{discord-id}.{base62:6}.{base64url:27}', 'right'],
  ['discord-user', 'MT{base62:22}.{base62:6}.{base64url:27}', 'wrong'],
  ['jwt-header', '{jwt}', 'right'],
  ['jwt-header', 'eyJ1c2UiOiJlbmMifQ.eyJpc3MiOiJqb2UifQ.{base64url:43}', 'right'],
  ['jwt-header', 'eyJ{base64url:20}.eyJ{base64url:20}.{base64url:43}', 'wrong'],
  ['nkey', '{nkey:U}', 'right'],
  ['nkey', 'SU{base32:56}', 'wrong'],
  ['pem-body', '{pem:RSA PRIVATE KEY}', 'right'],
  ['pem-body', '{pem-escaped:PRIVATE KEY}', 'right'],
  ['pem-body', '{pem:OPENSSH PRIVATE KEY}', 'right'],
  ['pem-body', '-----BEGIN PRIVATE KEY-----\n{base62:64}\n-----END PRIVATE KEY-----', 'wrong'],
  ['pem-body', '-----BEGIN PRIVATE KEY-----\nnot a key\n-----END PRIVATE KEY-----', 'wrong'],
  ['pypi-macaroon', 'pypi-AgEIcHlwaS5vcmcC{base64url:140}', 'right'],
  ['pypi-macaroon', 'pypi-AgEIcHlwaS5vcmcd{base64url:140}', 'wrong'],
  ['stellar-strkey', '{stellar-seed}', 'right'],
  ['stellar-strkey', 'SA{base32:54}', 'wrong'],
  ['stellar-strkey', 'SA{base32:10}', 'wrong'],
  ['zuplo-crc', '{zuplo-key}', 'right'],
  ['zuplo-crc', 'zpka_{base62:32}_{hex:8}', 'wrong'],
];

for (const [name, template, verdict] of cases) {
  test(`${name}: ${template.replaceAll('\n', '⏎')} is ${verdict}`, () => {
    for (const seed of [1, 2, 3]) assert.equal(checksums[name](expandTemplate(template, seed)), verdict);
  });
}

test('CRC-32 gives the check value of its specification', () => {
  assert.equal(crc32('123456789').toString(16), 'cbf43926');
});

test('CRC-16 gives the check value of its specification', () => {
  assert.equal(crc16([...'123456789'].map((digit) => digit.charCodeAt(0))).toString(16), '31c3');
});

test("Bech32 agrees with age's own identities, and with no other ending", async () => {
  const identity = await generateIdentity();
  assert.equal(checksums.bech32(identity), 'right');
  assert.equal(checksums.bech32(identity.slice(0, -1) + (identity.endsWith('Q') ? 'P' : 'Q')), 'wrong');
});

test('base64 is decoded as the platform decodes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const expected = Buffer.from(bytes).toString('latin1');
      assert.equal(decodeBase64(Buffer.from(bytes).toString('base64')), expected);
      assert.equal(decodeBase64(Buffer.from(bytes).toString('base64url')), expected);
    }),
  );
  assert.equal(decodeBase64('a b='), undefined);
});

test('every checksum is total', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...Object.values(checksums)), (text, checksum) => {
      assert.match(checksum(text), /^(?:right|wrong|absent)$/);
    }),
  );
});
