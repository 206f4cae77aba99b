/** Values that look like secrets and values that do not, by what the place asks for. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordiness } from '../../../core/detect/judgement/letters.ts';
import { hasQuality } from '../../../core/detect/judgement/quality.ts';
import { expandTemplate } from '../../../samples/templates.ts';

type Asked = Parameters<typeof hasQuality>[0];

const secrets: readonly (readonly [Asked, template: string])[] = [
  ['token', '{base62:24}'],
  ['token', '{hex:32}'],
  ['token', 'xoxa-2-511111111-31111111111-3111111111111-{hex:20}'],
  ['random', '{base62:32}'],
  ['random', '{base64url:43}'],
  ['random', '{hex:40}'],
  ['random', '{lower:32}'],
  ['random', '{small:32}'],
  ['random', 'prod-{hex:32}'],
  ['generated', '{uuid}'],
  ['generated', '{base62:32}'],
  ['stated', 'swordfish'],
];

for (const [quality, template] of secrets) {
  test(`${quality}: ${template} looks like a secret`, () => {
    for (const seed of [1, 2, 3, 4, 5]) assert.equal(hasQuality(quality, expandTemplate(template, seed)), true, `seed ${seed}`);
  });
}

const ordinary: readonly (readonly [Asked, value: string])[] = [
  ['token', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
  ['token', [...'abcdefghijklmnopqrstuvwxyz'].join('')],
  ['token', [...'0123456789abcdef', ...'0123456789abcdef'].join('')],
  ['token', 'deadbeefdeadbeefdeadbeefdeadbeef'],
  ['random', 'authorizationTokenOfTheUser2'],
  ['random', 'thetokenbywhichtheusersignsin'],
  ['random', 'AUTHORIZATIONHEADERREQUIRED'],
  ['random', 'AUTHORIZATION_TOKEN_HEADER_V2'],
  ['random', 'service.auth.token.provider1'],
  ['random', '/etc/ssl/private/server1.key'],
  ['random', 'https://auth.shop.internal/v1'],
  ['random', 'someone1@shop.internal.example'],
  ['random', '2026-11-23T10:20:30.000Z'],
  ['random', '1234567890123456789012'],
  ['random', 'getToken(request.headers1)'],
  ['random', 'A sentence that has 2 numbers 4 you'],
  ['random', 'application/x-www-form-urlencoded1'],
  ['random', '6a9e1c2b-77fd-4d02-8b1e-3c5b2a8f1e60'],
  ['generated', '11111111-2222-3333-4444-555555555555'],
  ['stated', 'short'],
];

for (const [quality, value] of ordinary) {
  test(`${quality}: ${value} does not`, () => {
    assert.equal(hasQuality(quality, value), false);
  });
}

test('words and random text are told apart by their pairs of letters', () => {
  assert.ok(wordiness('createAuthorizationHeader') > 0.7);
  for (const seed of [1, 2, 3, 4, 5]) assert.ok(wordiness(expandTemplate('{base62:40}', seed)) < 0.5);
});
