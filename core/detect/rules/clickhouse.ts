/** ClickHouse Cloud: secrets of API keys begin 4b1d. */

import type { Rule } from '../rule.ts';

export const clickhouse: readonly Rule[] = [
  {
    id: 'clickhouse-cloud-secret',
    title: 'ClickHouse Cloud API secret',
    why: 'With its key id it starts, stops and deletes services of the organization.',
    keywords: ['4b1d'],
    // The look-ahead keeps longer digests out: what is random in letters and digits is not all hex.
    pattern: /(?<![\w+/-])4b1d(?=[0-9a-fA-F]{0,37}[g-zG-Z])[A-Za-z0-9]{38}(?![\w+/=-])/,
    confidence: 'likely',
    suggestedName: 'CLICKHOUSE_CLOUD_API_SECRET',
    page: 'https://clickhouse.com/docs/cloud/manage/openapi',
    hits: ['CLICKHOUSE_CLOUD_API_SECRET=«4b1d{base62:38}»', 'token_secret = "«4b1d{base62:38}»"'],
    misses: ['4b1d{base62:20}', '4b1d{hex:38}', '4b1d{base62:60}'],
  },
];
