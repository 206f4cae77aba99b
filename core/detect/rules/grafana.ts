/** Grafana: service account tokens end in a CRC-32; tokens of Grafana Cloud and older keys are JSON in base64. */

import type { Rule } from '../rule.ts';

export const grafana: readonly Rule[] = [
  {
    id: 'grafana-service-account-token',
    title: 'Grafana service account token',
    why: 'Whoever has it reads and changes dashboards and queries the data behind them.',
    keywords: ['glsa_'],
    pattern: /(?<![\w-])glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}(?![\w-])/,
    confidence: 'certain',
    checksum: 'grafana-crc',
    suggestedName: 'GRAFANA_SERVICE_ACCOUNT_TOKEN',
    page: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    hits: ['GRAFANA_TOKEN=«{grafana-crc:glsa_}»', 'auth = "«glsa_{base62:32}_{hex:8}»"'],
    misses: ['glsa_{base62:20}_{hex:8}', 'glsa_{base62:32}'],
  },
  {
    id: 'grafana-cloud-token',
    title: 'Grafana Cloud access policy token',
    why: 'Whoever has it sends or reads metrics, logs and traces, as far as its policy goes.',
    keywords: ['glc_eyj'],
    pattern: /(?<![\w-])glc_eyJ[\w+/-]{40,400}={0,2}(?![\w+/=-])/,
    confidence: 'certain',
    suggestedName: 'GRAFANA_CLOUD_TOKEN',
    page: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    hits: ['GRAFANA_CLOUD_API_KEY=«glc_eyJ{base64:120}=»', 'password: «glc_eyJ{base64:140}==»'],
    misses: ['glc_eyJ{base64:12}', 'glc_{digits:40}'],
  },
  {
    id: 'grafana-api-key',
    title: 'Grafana API key',
    why: 'Whoever has it reads and changes dashboards and queries the data behind them.',
    keywords: ['eyjrijoi'],
    pattern: /(?<![\w+/.-])eyJrIjoi[A-Za-z0-9+/]{60,300}={0,3}(?!\.?[\w+/=-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'GRAFANA_API_KEY',
    page: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
    hits: ['GRAFANA_API_KEY=«eyJrIjoi{base64:80}==»', 'Authorization: Bearer «eyJrIjoi{base64:76}»'],
    misses: ['eyJrIjoi{base64:12}', 'eyJrIjoi{base64:80}.{base64url:40}'],
  },
];
