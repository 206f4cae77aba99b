/** Gumroad: access tokens and application secrets, known by their names. */

import type { Rule } from '../rule.ts';

export const gumroad: readonly Rule[] = [
  {
    id: 'gumroad-token',
    title: 'Gumroad token or secret',
    why: 'Whoever has it reads your sales and customers.',
    keywords: ['gumroad'],
    assigned: /\bgumroad.*(?:token|secret|key)$/,
    pattern: /[\w-]{43}|[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'GUMROAD_ACCESS_TOKEN',
    page: 'https://gumroad.com/settings/advanced',
    hits: ['GUMROAD_ACCESS_TOKEN=«{base64url:43}»', 'gumroadSecret: "«{base64url:43}»"'],
    misses: ['GUMROAD_PRODUCT={base64url:43}', 'GUMROAD_ACCESS_TOKEN={base64url:10}'],
  },
];
