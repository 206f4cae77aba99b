/** Mixmax: tokens of 36 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const mixmax: readonly Rule[] = [
  {
    id: 'mixmax-token',
    title: 'Mixmax token',
    why: 'Whoever has it sends mail and reads contacts as its owner.',
    keywords: ['mixmax'],
    assigned: /(?:^|.* )mix ?max (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) mix ?max$|^mix ?max$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-z]{36}/i,
    confidence: 'likely',
    suggestedName: 'MIXMAX_API_TOKEN',
    page: 'https://developer.mixmax.com/docs/getting-started-with-the-api',
    hits: ['MIXMAX_API_TOKEN=«{uuid}»', 'mixmaxToken: "«{uuid}»"'],
    misses: ['MIXMAX_API_TOKEN={hex:20}', 'mixmax_cache = "{uuid}"', 'MIXMAX_API_TOKEN=your_token_here'],
  },
];
