/** Confluent: newer Cloud secrets with a prefix, older ones and their keys known by their name. */

import type { Rule } from '../rule.ts';

export const confluent: readonly Rule[] = [
  {
    id: 'confluent-cloud-secret',
    title: 'Confluent Cloud API secret',
    why: 'With its key it reads and writes topics, or manages the organization.',
    keywords: ['cflt'],
    pattern: /(?<![\w+/-])cflt[A-Za-z0-9+/]{60}(?![\w+/=-])/,
    confidence: 'certain',
    suggestedName: 'CONFLUENT_CLOUD_API_SECRET',
    page: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
    hits: ['CONFLUENT_CLOUD_API_SECRET=«cflt{base64:60}»', 'sasl.password=«cflt{base64:60}»'],
    misses: ['cflt{base64:20}', 'cflt{base64:80}'],
  },
  {
    id: 'confluent-old-secret',
    title: 'Confluent API secret (old form)',
    why: 'With its key it reads and writes topics, or manages the organization.',
    keywords: ['confluent', 'ccloud', 'secret', 'password'],
    assigned: /(?:^|.* )(?:confluent|ccloud).{0,40}(?:secret|password|key|token)$|^(?:.* )?(?:sasl password|api secret|secret)$/,
    near: ['confluent', 'ccloud'],
    pattern: /[A-Za-z0-9+/]{64}/,
    confidence: 'likely',
    suggestedName: 'CONFLUENT_CLOUD_API_SECRET',
    page: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
    hits: [
      'CONFLUENT_CLOUD_API_SECRET=«{base64:64}»',
      'bootstrap.servers=pkc-1.eu.confluent.cloud:9092\nsasl.password=«{base64:64}»',
      'confluentSecret: "«{base64:64}»"',
    ],
    misses: ['sasl.password={base64:64}', 'CONFLUENT_CLOUD_API_SECRET={base64:20}', 'CONFLUENT_CLUSTER={base64:64}'],
  },
  {
    id: 'confluent-api-key',
    title: 'Confluent API key',
    why: 'It names the account, and with its secret it reads and writes topics.',
    keywords: ['confluent', 'ccloud'],
    assigned: /(?:^|.* )(?:confluent|ccloud).{0,40}(?:key|token|user(?:name)?)$/,
    pattern: /(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}/,
    confidence: 'possible',
    suggestedName: 'CONFLUENT_CLOUD_API_KEY',
    page: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
    hits: ['CONFLUENT_CLOUD_API_KEY=«{upper:16}»', 'confluentApiKey: "«{upper:16}»"'],
    misses: ['CONFLUENT_CLOUD_API_KEY={upper:10}', 'CONFLUENT_CLUSTER_ID={upper:16}'],
  },
];
