/** Pingdom: tokens of 64 to 90 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const pingdom: readonly Rule[] = [
  {
    id: 'pingdom-token',
    title: 'Pingdom token',
    why: 'Whoever has it reads and changes checks.',
    keywords: ['pingdom'],
    assigned: /(?:^|.* )pingdom (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) pingdom$|^pingdom$/,
    pattern: /[\w-]{64,90}/,
    confidence: 'likely',
    suggestedName: 'PINGDOM_API_TOKEN',
    page: 'https://docs.pingdom.com/api/#section/Authentication',
    hits: ['PINGDOM_API_TOKEN=«{base64url:76}»', 'pingdomToken: "«{base64url:76}»"'],
    misses: ['PINGDOM_API_TOKEN={base64url:38}', 'pingdom_cache = "{base64url:76}"', 'PINGDOM_API_TOKEN=your_token_here'],
  },
];
