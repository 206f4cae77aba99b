/** dbt Cloud: service and personal tokens with a prefix; older ones are plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const dbtCloud: readonly Rule[] = [
  {
    id: 'dbt-cloud-token',
    title: 'dbt Cloud token',
    why: 'Whoever has it runs jobs and reads the account’s metadata.',
    keywords: ['dbtc_', 'dbtu_'],
    pattern: /(?<![\w-])dbt[cu]_[A-Za-z0-9_-]{35,100}={0,2}(?![\w=-])/,
    confidence: 'certain',
    suggestedName: 'DBT_CLOUD_API_TOKEN',
    page: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
    hits: ['DBT_CLOUD_API_TOKEN=«dbtc_{base64url:42}»', 'token = "«dbtu_{base64url:43}=»"'],
    misses: ['dbtc_{base64url:12}', 'dbtc_your_token_here'],
  },
  {
    id: 'dbt-cloud-old-token',
    title: 'dbt Cloud token (old form)',
    why: 'Whoever has it runs jobs and reads the account’s metadata.',
    keywords: ['dbt'],
    assigned: /(?:^|.* )dbt ?(?:.* )?(?:token|key|secret)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'DBT_CLOUD_API_TOKEN',
    page: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
    hits: ['DBT_CLOUD_API_KEY=«{hex:40}»', 'dbtCloudToken: "«{hex:40}»"'],
    misses: ['DBT_COMMIT={hex:40}', 'DBT_CLOUD_API_KEY={hex:20}'],
  },
];
