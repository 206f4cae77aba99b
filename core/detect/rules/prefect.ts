/** Prefect Cloud: pnu_ for people, pnb_ for service accounts. */

import type { Rule } from '../rule.ts';

export const prefect: readonly Rule[] = [
  {
    id: 'prefect-api-key',
    title: 'Prefect API key',
    why: 'Whoever has it starts and changes flows, and reads their blocks.',
    keywords: ['pnu_', 'pnb_'],
    pattern: /(?<![\w-])pn[ub]_[A-Za-z0-9]{36}(?![\w-])/,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'PREFECT_API_KEY',
    page: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    hits: ['PREFECT_API_KEY=«pnu_{base62:36}»', 'prefect cloud login -k «pnb_{base62:36}»'],
    misses: ['pnu_{base62:30}', 'pna_{base62:36}', 'pnu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
