/** Koyeb: API tokens are 64 letters and digits, known by their name. */

import type { Rule } from '../rule.ts';

export const koyeb: readonly Rule[] = [
  {
    id: 'koyeb-token',
    title: 'Koyeb API token',
    why: 'Whoever has it deploys services at your cost and reads their secrets’ names.',
    keywords: ['koyeb'],
    assigned: /\bkoyeb.*(?:token|key|secret)$/,
    pattern: /[a-z0-9]{64}/,
    confidence: 'likely',
    suggestedName: 'KOYEB_TOKEN',
    page: 'https://www.koyeb.com/docs/reference/api',
    hits: ['KOYEB_TOKEN=«{lower:64}»', 'koyebApiToken: "«{lower:64}»"'],
    misses: ['KOYEB_APP={lower:64}', 'KOYEB_TOKEN={lower:12}'],
  },
];
