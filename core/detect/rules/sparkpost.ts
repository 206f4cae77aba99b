/** SparkPost: 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const sparkpost: readonly Rule[] = [
  {
    id: 'sparkpost-api-key',
    title: 'SparkPost API key',
    why: 'Whoever has it sends mail in your name.',
    keywords: ['sparkpost'],
    assigned: /(?:^|.* )spark ?post ?(?:.* )?(?:key|token|secret|api|password)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'SPARKPOST_API_KEY',
    page: 'https://support.sparkpost.com/docs/getting-started/create-api-keys',
    hits: ['SPARKPOST_API_KEY=«{hex:40}»', 'sparkpost_secret: "«{hex:40}»"'],
    misses: ['SPARKPOST_API_KEY={hex:32}', 'sparkpost_commit = "{hex:40}"'],
  },
];
