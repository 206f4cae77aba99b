/** Every rule's own hits hit once, with its id and exactly at the value, and its misses miss; ids are listed, so that none is renamed by accident. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generalRules, vendorRules } from '../../../core/detect/rules/index.ts';
import { scan } from '../../../core/detect/scan.ts';
import { expandTemplate, readMarked } from '../../../samples/templates.ts';

const rules = [...vendorRules, ...generalRules];
const seeds = [1, 2, 3, 4, 5];
const plaintext = { id: 'plaintext' };

for (const rule of rules) {
  test(`${rule.id} finds its hits`, () => {
    for (const template of rule.hits) {
      for (const seed of seeds) {
        const { text, span } = readMarked(expandTemplate(template, seed));
        const { findings } = scan(text, plaintext);
        assert.deepEqual(
          findings.map((finding) => [finding.rule, finding.span]),
          [[rule.id, span]],
          `${template} with seed ${seed}`,
        );
      }
    }
  });

  test(`${rule.id} leaves its misses`, () => {
    for (const template of rule.misses) {
      for (const seed of seeds) {
        const found = scan(expandTemplate(template, seed), plaintext).findings.map((finding) => finding.rule);
        assert.ok(!found.includes(rule.id), `${template} with seed ${seed}`);
      }
    }
  });
}

test('ids are stable: they stand in ignore comments and reports', () => {
  assert.deepEqual(rules.map(({ id }) => id).toSorted(), [
    'anthropic-api-key',
    'anthropic-oauth-token',
    'authorization-header',
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'azure-client-secret',
    'azure-cosmos-key',
    'azure-storage-key',
    'databricks-token',
    'datadog-api-key',
    'datadog-app-key',
    'digitalocean-token',
    'discord-bot-token',
    'discord-webhook',
    'docker-hub-token',
    'gcp-api-key',
    'gcp-oauth-client-secret',
    'gcp-service-account-key',
    'generic-credential',
    'github-fine-grained-token',
    'github-token',
    'gitlab-runner-registration-token',
    'gitlab-token',
    'heroku-api-key',
    'heroku-legacy-api-key',
    'huggingface-token',
    'jwt',
    'npm-token',
    'openai-api-key',
    'private-key',
    'pypi-token',
    'sendgrid-api-key',
    'shopify-token',
    'slack-token',
    'slack-webhook',
    'stripe-secret-key',
    'stripe-test-key',
    'stripe-webhook-secret',
    'telegram-bot-token',
    'terraform-token',
    'twilio-api-key',
    'twilio-auth-token',
    'url-password',
    'vault-legacy-token',
    'vault-token',
  ]);
});
