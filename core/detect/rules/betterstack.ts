/** Better Stack (Logtail, Better Uptime): tokens are 24 characters known by their name. */

import type { Rule } from '../rule.ts';

export const betterstack: readonly Rule[] = [
  {
    id: 'betterstack-token',
    title: 'Better Stack token',
    why: 'Whoever has it sends logs into the source, or reads and changes monitors.',
    keywords: ['logtail', 'better'],
    assigned: /(?:^|.* )(?:logtail|better ?stack|better ?uptime).{0,40}(?:token|key|secret)$/,
    pattern: /[A-Za-z0-9]{24}/,
    confidence: 'likely',
    suggestedName: 'BETTERSTACK_API_TOKEN',
    page: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
    hits: ['LOGTAIL_SOURCE_TOKEN=«{base62:24}»', 'betterUptimeApiToken: "«{base62:24}»"', 'BETTERSTACK_API_TOKEN=«{base62:24}»'],
    misses: ['LOGTAIL_SOURCE_TOKEN={base62:12}', 'better_token = "{base62:24}"'],
  },
];
