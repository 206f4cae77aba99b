/** Apollo GraphOS: a key names its graph or person, then 22 characters. */

import type { Rule } from '../rule.ts';

export const apollo: readonly Rule[] = [
  {
    id: 'apollo-graph-key',
    title: 'Apollo GraphOS key',
    why: 'Whoever has it publishes schemas of the graph and reads its metrics.',
    keywords: ['service:', 'user:'],
    pattern: /(?<![\w:./-])(?:service:[A-Za-z][\w-]{1,63}|user:(?:gh|fb|go|okta)\.[\w.-]{4,64}):[A-Za-z0-9_-]{22}(?![\w:-])/,
    confidence: 'likely',
    suggestedName: 'APOLLO_KEY',
    page: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
    hits: ['APOLLO_KEY=«service:shop-graph:{base64url:22}»', 'apollo:\n  key: "«user:gh.{uuid}:{base64url:22}»"'],
    misses: ['service:shop:8080', 'APOLLO_KEY=service:shop:your-api-key-goes-here', 'APOLLO_KEY=service:shop:{base64url:12}'],
  },
];
