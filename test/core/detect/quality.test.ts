/** Values that look like secrets and values that do not, by what the place asks for. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasQuality, type Quality, wordiness } from '../../../core/detect/quality.ts';
import { expandTemplate } from '../../../samples/templates.ts';

const secrets: readonly (readonly [Quality, template: string, name?: string])[] = [
  ['token', '{base62:24}'],
  ['token', '{hex:32}'],
  ['random', '{base62:32}'],
  ['random', '{base64url:43}'],
  ['random', '{hex:40}'],
  ['random', '{lower:32}'],
  ['random', 'prod-{hex:32}'],
  ['by-name', '{base62:16}', 'api key'],
  ['by-name', '{base62:10}', 'db password'],
  ['by-name', 'Winter{digits:4}!', 'password'],
  ['by-name', 'tr0ub4dor&3', 'admin pass'],
  ['stated', 'swordfish'],
];

for (const [quality, template, name] of secrets) {
  test(`${quality}: ${template} looks like a secret${name ? ` as ${name}` : ''}`, () => {
    for (const seed of [1, 2, 3, 4, 5])
      assert.equal(hasQuality(quality, expandTemplate(template, seed), name), true, `seed ${seed}`);
  });
}

const ordinary: readonly (readonly [Quality, value: string, name?: string])[] = [
  ['token', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
  ['token', 'abcdefghijklmnopqrstuvwxyz'],
  ['token', '0123456789abcdef0123456789abcdef'],
  ['token', 'deadbeefdeadbeefdeadbeefdeadbeef'],
  ['random', 'authorizationTokenOfTheUser2'],
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
  ['by-name', 'Winter2024!', 'token'],
  ['by-name', 'password', 'password'],
  ['by-name', 'passwordField1', 'password'],
  ['by-name', 'short1!', 'password'],
  ['by-name', 'Enter your password 1!', 'password'],
  ['stated', 'short'],
];

for (const [quality, value, name] of ordinary) {
  test(`${quality}: ${value} does not${name ? ` as ${name}` : ''}`, () => {
    assert.equal(hasQuality(quality, value, name), false);
  });
}

test('words and random text are told apart by their pairs of letters', () => {
  assert.ok(wordiness('createAuthorizationHeader') > 0.7);
  for (const seed of [1, 2, 3, 4, 5]) assert.ok(wordiness(expandTemplate('{base62:40}', seed)) < 0.5);
});
