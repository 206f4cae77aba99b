/** Chargebee: keys name their site's kind and are known by their name. */

import type { Rule } from '../rule.ts';

export const chargebee: readonly Rule[] = [
  {
    id: 'chargebee-api-key',
    title: 'Chargebee API key',
    why: 'Whoever has it reads customers, changes subscriptions and refunds payments.',
    keywords: ['chargebee'],
    near: ['chargebee'],
    pattern: /(?<![\w-])(?:live|test)_[A-Za-z0-9]{30,50}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'CHARGEBEE_API_KEY',
    page: 'https://www.chargebee.com/docs/2.0/api_keys.html',
    hits: ['CHARGEBEE_API_KEY=«live_{base62:32}»', 'chargebee.configure({ site: "shop", api_key: "«test_{base62:34}»" })'],
    misses: ['key = "live_{base62:32}"', 'CHARGEBEE_API_KEY=test_{base62:12}'],
  },
];
