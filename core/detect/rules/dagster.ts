/** Dagster+: tokens name their kind and organization. */

import type { Rule } from '../rule.ts';

export const dagster: readonly Rule[] = [
  {
    id: 'dagster-token',
    title: 'Dagster+ token',
    why: 'Whoever has it runs code for the deployment, or changes it as its owner.',
    keywords: ['agent:', 'user:'],
    pattern: /(?<![\w:./-])(?:agent|user):[a-z0-9][\w-]{1,60}:[0-9a-f]{32}(?![\w:-])/,
    confidence: 'likely',
    suggestedName: 'DAGSTER_CLOUD_API_TOKEN',
    page: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
    hits: ['DAGSTER_CLOUD_API_TOKEN=«agent:shop:{hex:32}»', 'token: "«user:shop:{hex:32}»"'],
    misses: ['agent:shop:{hex:12}', 'user:shop:password'],
  },
];
