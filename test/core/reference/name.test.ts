/** Names for variables come from the assigned name where it says something, and are always safe to set. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { suggestName, wordsOf } from '../../../core/reference/name.ts';
import { isLoaderVariable } from '../../../core/reference/variable.ts';

const stripe = { suggestedName: 'STRIPE_SECRET_KEY' };
const url = { suggestedName: 'URL_PASSWORD' };
const generic = { suggestedName: 'CREDENTIAL' };
const aws = { suggestedName: 'AWS_SECRET_ACCESS_KEY' };

const names: readonly (readonly [rule: { suggestedName: string }, assigned: string | undefined, expected: string])[] = [
  [stripe, undefined, 'STRIPE_SECRET_KEY'],
  [stripe, 'stripe', 'STRIPE_SECRET_KEY'],
  [stripe, 'stripeSecretKey', 'STRIPE_SECRET_KEY'],
  [stripe, 'apiKey', 'STRIPE_SECRET_KEY'],
  [stripe, 'key', 'STRIPE_SECRET_KEY'],
  [stripe, 'billingKey', 'BILLING_KEY'],
  [stripe, 'config.shop.billing_api_key', 'BILLING_API_KEY'],
  [{ suggestedName: 'API_KEY' }, 'SHOP_API', 'SHOP_API'],
  [stripe, 'BILLING-TOKEN', 'BILLING_TOKEN'],
  [stripe, '2ndToken', 'STRIPE_SECRET_KEY'],
  [stripe, 'schlüsselToken', 'SCHLUSSEL_TOKEN'],
  [url, 'DATABASE_URL', 'DATABASE_PASSWORD'],
  [url, 'url', 'URL_PASSWORD'],
  [url, 'redisUri', 'REDIS_PASSWORD'],
  [generic, 'db_password', 'DB_PASSWORD'],
  [generic, 'password', 'PASSWORD'],
  [generic, 'this.apiKey', 'API_KEY'],
  [generic, 'gitToken', 'GIT_TOKEN'],
  [generic, 'ldPassword', 'APP_LD_PASSWORD'],
  [generic, 'pythonToken', 'PYTHON_TOKEN'],
  [generic, 'api.key', 'API_KEY'],
  [generic, 'spring.datasource.password', 'DATASOURCE_PASSWORD'],
  [generic, 'self.password', 'PASSWORD'],
  [generic, 'password2', 'PASSWORD_2'],
  [generic, 'SOCIAL_AUTH_GOOGLE_OAUTH2_SECRET', 'SOCIAL_AUTH_GOOGLE_OAUTH2_SECRET'],
  [generic, 'S3_SECRET', 'S3_SECRET'],
  [generic, 'BASE64_SECRET_V2', 'BASE64_SECRET_V2'],
  [url, 'DB2_URL', 'DB2_PASSWORD'],
  [url, 'DB2URL', 'DB2_PASSWORD'],
  [aws, 'secret_key', 'AWS_SECRET_ACCESS_KEY'],
  [aws, 'aws.access_key', 'AWS_SECRET_ACCESS_KEY'],
  [aws, 'password2', 'AWS_SECRET_ACCESS_KEY'],
  [aws, 'backup_secret_key', 'BACKUP_SECRET_KEY'],
];

for (const [rule, assigned, expected] of names) {
  test(`${rule.suggestedName} assigned to ${assigned ?? 'nothing'} is ${expected}`, () => {
    assert.equal(suggestName(rule, assigned), expected);
  });
}

test('a name is split into words', () => {
  assert.deepEqual(wordsOf('awsS3SecretKey'), ['aws', 's', '3', 'secret', 'key']);
  assert.deepEqual(wordsOf('APIkey'), ['api', 'key']);
  assert.deepEqual(wordsOf('HTTPServer_PASSWORD-2'), ['http', 'server', 'password', '2']);
});

test('every suggestion is a variable name that no loader acts upon', () => {
  const assigned = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('PATH', 'HOME', 'NODE_OPTIONS', 'LD_PRELOAD_KEY', 'git_password', 'GIT_TOKEN', 'ld_secret', 'npmConfigToken'),
  );
  fc.assert(
    fc.property(fc.constantFrom(stripe, url, generic), assigned, (rule, name) => {
      const suggested = suggestName(rule, name);
      assert.match(suggested, /^[A-Z_][A-Z0-9_]*$/);
      assert.equal(isLoaderVariable(suggested), false);
    }),
  );
});
