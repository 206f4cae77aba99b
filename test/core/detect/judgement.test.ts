/** Values known by their name alone: what is sure, what is possible, and what is none. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featureNames, featuresOf } from '../../../core/detect/judgement/features.ts';
import { isImpossible } from '../../../core/detect/judgement/impossible.ts';
import { judge } from '../../../core/detect/judgement/judge.ts';
import weights from '../../../core/detect/judgement/weights.json' with { type: 'json' };
import { expandTemplate } from '../../../samples/templates.ts';

const seeds = [1, 2, 3, 4, 5];

for (const [name, template] of [
  ['apiKey', '{base62:32}'],
  ['client_secret', '{hex:40}'],
  ['accessToken', '{base64url:43}'],
  ['db password', '{base62:10}'],
  ['DB_PASSWORD', '{base62:16}'],
  ['password', 'Winter{digits:4}!'],
  ['access_token', '{uuid}'],
  ['client_secret', '{uuid}'],
  ['API_KEY', '{uuid}'],
  ['password', '{uuid}'],
  ['secretKey', '{uuid}'],
  ['admin_pass', 'tr{digits:1}ub{digits:1}dor&{digits:1}'],
  ['db_password', 'shoe{digits:2}_lace{digits:2}_key'],
  ['client_secret', '{hex:16}{hex:16}'],
  ['SECRET_KEY', '/{base64:39}'],
  ['DB_PASSWORD', '/{base62:15}'],
  ['encryption_key', '/{base64:42}='],
  ['db_password', 'pa$$-{base62:8}'],
  ['db_password', 'copper.kettle.{small:6}'],
  // "Harbour&Kettle-admin"
  ['auth_token', 'SGFyYm91ciZLZXR0bGUtYWRtaW4='], // secretref-ignore
] as const) {
  test(`${name} = ${template} is reported`, () => {
    for (const seed of seeds)
      assert.notEqual(judge({ name, value: expandTemplate(template, seed), shape: 'assignment' }), undefined, `seed ${seed}`);
  });
}

for (const [name, value] of [
  ['password', 'password'],
  ['ACCESS_TOKEN', 'access_token'],
  ['LABEL_PASSWORD', 'Kennwort'],
  ['MANDATORY_PASSWORD', 'Enter your password 1!'],
  ['token', 'true'],
  ['apiKey', '123e4567-e89b-42d3-a456-426614174000'],
  ['client_secret', '00000000-0000-0000-0000-000000000000'],
  ['client_secret', '12345678-1234-1234-1234-123456789012'],
  ['api_key', 'a1b2c3d4-e5f6-7890-abcd-ef1234567890'],
  ['secret', '550e8400-e29b-41d4-a716-446655440000'],
  ['password', '6a9e1c2b-77fd-4d02-77fd-3c5b2a8f1e60'],
  ['token', '6a9e1c2b-77fd-4d02-8b1e-3c5b2a8f1e60'],
  ['tokenId', '6a9e1c2b-77fd-4d02-8b1e-3c5b2a8f1e60'],
  ['resource_key', '6a9e1c2b-77fd-4d02-8b1e-3c5b2a8f1e60'], // secretref-ignore
  ['application_key', '6a9e1c2b-77fd-4d02-8b1e-3c5b2a8f1e60'],
  ['signing_key', 'https://keys.shop.internal/signing'],
  ['password', "' + password + '"],
  ['password', 'passwordField1'],
  ['secret', '密码密码密码'],
  ['token', 'ARROW_FUNCTION'],
  ['storageKey', 'todos-shop-3.x'],
  ['tokenType', 'keyword.operator.class'],
  ['password', 'secret'],
  ['password', 'testpassword1'],
  ['password', 'super$ecret'],
  ['DEV_PASSWORD', 'not-set'],
  ['ftp_password', 'busybox@'],
  ['shop_token', 'AbCdEfGhIjKlMnOpQrStUvWx'],
  ['signing_key', '0f101112131415161718191a1b1c1d1e1f202122'],
  ['secret_key', '0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c'],
  ['accessToken', 'dGhlIHRva2VuIG9mIHRoZSBzaG9w'],
  ['auth', 'v0.24.1-0.20261001053825-dbc26066f70a'],
  ['password', 'shop_access_token'],
  ['default_password', 'us1.shop.internal'],
  ['password', 'sha256'],
  ['password', 'argon2id'],
  ['challenge_password', 'not-so-secret'],
  ['sftp_pass', '_password_'],
  ['passwd', '/etc/passwd:ro'],
  ['secret_key', '/Settings-Page2/v1'],
  ['password', '/ResetPassword2024'],
  ['private_key', '/home/shop/.config/gcloud/application_default_credentials'],
  ['secret_key', '/var/lib/shop/releases/20240131T104500Z/secret_key'],
  ['admin_password', 'SHOP_E2E_ADMIN_PASSWORD'],
  ['password', 'pa$$word'],
  ['password', 'Kennwort'],
  ['login.password', 'Mot de passe oublié'],
  ['password', 'required|min:8|confirmed'],
  ['passwd', 'files systemd'],
  ['pwd', 'code.shop.internal/shop/go-secure/password'],
  ['WEAK_PASSWORD', 'auth/weak-password'],
  ['VerifyPassword', 'shop#VerifyPasswordResponse'],
  ['WEB_PUSH_KEY', `B${'x7Kp2mQ9vL'.repeat(9).slice(0, 86)}`],
  ['password', 'metricsmetricsmetricsmetrics'],
  ['key', '0123456789abcdef0123456789abcdef0123456789'],
  ['api_key', 'a0b1c2d3-e4f5-g6h7-i8j9-k0l1m2n3o4p5'],
  ['ca_key', 'certs/ca-key.pem'],
  ['pass', '["some", "strings"]'],
  ['key', '67890,platform=shop,version=1.18.3,value=true'],
  ['sentinel_password', '../shop/redis.md#sentinel_password'],
  ['client_secret', 'aGVsbG8td29ybGQ='],
  ['password', 'SHOP_SHA2_PASSWORD'],
  ['SHOPSSLPASSWORD', 'sslpassword'],
  ['NOPASSWORD', 'no-password-required'],
  ['mysql_native_password', 'latin1'],
  ['access_key', 'A1B2C3D4E5F6G7H8I9J0'],
  ['totp_secret', 'asdfasdfasdf'],
  ['password', String.raw`several\nsecret\nlines`],
  // "the value this is not a real", cut in the middle.
  ['accessToken', 'bHVldGhpcyBpcyBub3QgYSByZWFsIHZh'],
  ['accessToken', 'xbHVldGhpcyBpcyBub3QgYSByZWFsIHZ'],
  // "my-secret-key1234567890abcdefghi"
  ['customer_key', 'bXktc2VjcmV0LWtleTEyMzQ1Njc4OTBhYmNkZWZnaGk='], // secretref-ignore
] as const) {
  test(`${name} = ${value} is not`, () => {
    assert.equal(judge({ name, value, shape: 'assignment' }), undefined);
  });
}

test('a variable that holds a password is none in a file of settings either, and two names side by side are no pair', () => {
  assert.equal(judge({ name: 'password_secret', value: 'SHOP_TOKEN', shape: 'line' }), undefined);
  assert.equal(judge({ name: 'password', value: 'config_username', shape: 'pair' }), undefined);
});

test('the id of a PGP key is none where a text speaks of it', () => {
  const value = expandTemplate('{upper-hex:40}');
  assert.equal(judge({ name: 'key', value, shape: 'label' }), undefined);
  assert.notEqual(judge({ name: 'api key', value, shape: 'assignment' }), undefined);
});

test('password: password is one where files of settings have no quotes', () => {
  const evidence = { name: 'password', value: 'password' } as const;
  assert.deepEqual(
    [judge({ ...evidence, shape: 'line' }) !== undefined, judge({ ...evidence, shape: 'assignment' })],
    [true, undefined],
  );
});

test('the weights ask only for features that there are, and are full trees', () => {
  const questions = 2 ** weights.depth - 1;
  for (const tree of weights.trees) {
    assert.equal(tree.length, 3 * questions + 1);
    for (let node = 0; node < questions; node++) assert.ok((tree[2 * node] ?? -1) in featureNames);
  }
  assert.equal(featuresOf({ name: 'a', value: 'b' }).length, featureNames.length);
  assert.ok(weights.possible < weights.likely);
});

test('the longest value that a reader gives is judged as surely as a short one, and no value makes it throw', () => {
  for (const value of ['', ' ', '\ud800', '\0'.repeat(1024), 'aB3$'.repeat(256), '/'.repeat(1024), '+ '.repeat(512)]) {
    assert.equal(typeof isImpossible({ name: 'password', value }, ['password']), 'boolean');
    assert.ok(featuresOf({ name: '', value }).every(Number.isFinite));
  }
});
