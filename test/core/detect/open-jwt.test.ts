/** JSON Web Tokens that open nothing are none; one about somebody is, whoever signed it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jwtHeader } from '../../../core/detect/checksums/jwt-header.ts';
import { isOpenJwt } from '../../../core/detect/judgement/open-jwt.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const header = { alg: 'HS256', typ: 'JWT' };

for (const payload of [
  { role: 'anon', iss: 'supabase' },
  { sub: '1234567890', name: 'John Doe', iat: 1516239022 },
  { some: 'payload' },
  { foo: 1 },
  {},
  { iss: 'https://auth.example.com/', sub: 'a', exp: 4102444800 },
  { aud: ['example.org'], sub: 'a' },
]) {
  const value = token(payload);
  test(`${JSON.stringify(payload)} opens nothing`, () => assert.equal(isOpenJwt(value), true));
}

for (const [payload, verdict] of [
  [{ iss: 'https://auth.shop.internal/', sub: 'a', exp: 4102444800 }, 'right'],
  [{ sub: 'clerk@example.com', exp: 4102444800 }, 'right'],
  [{ customer: 'c-2871', scope: 'orders' }, 'absent'],
] as const) {
  test(`${JSON.stringify(payload)} is ${verdict}`, () => {
    assert.deepEqual([isOpenJwt(token(payload)), jwtHeader(token(payload))], [false, verdict]);
  });
}

test('the header alone, with which every token begins, opens nothing', () => {
  assert.deepEqual([isOpenJwt(encode(header)), isOpenJwt(encode({ ...header, kid: 'a', user: 'b' }))], [true, false]);
});

test('what only begins like one is no open one', () => {
  for (const template of ['eyJ{base64url:40}', 'eyJ{base64url:20}.{base64url:60}.{base64url:43}', 'eyJ', ''])
    assert.equal(isOpenJwt(expandTemplate(template)), false);
});

function token(payload: object): string {
  return expandTemplate(`${encode(header)}.${encode(payload)}.{base64url:43}`);
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
