/** Railway: project and account tokens are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const railway: readonly Rule[] = [
  {
    id: 'railway-token',
    title: 'Railway token',
    why: 'Whoever has it deploys, and reads the variables of your services.',
    keywords: ['railway'],
    assigned: /(?:^|.* )railway (?:.* )?(?:api|key|token|secret)$|(?:^| )(?:key|token|secret) railway$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'RAILWAY_TOKEN',
    page: 'https://docs.railway.com/guides/public-api#creating-a-token',
    hits: ['RAILWAY_TOKEN=«{uuid}»', 'railwayApiToken: "«{uuid}»"', '"RAILWAY_API_TOKEN": "«{uuid}»"'],
    misses: ['RAILWAY_PROJECT_ID={uuid}', 'RAILWAY_TOKEN={hex:32}', 'train_token = "{uuid}"'],
  },
];
