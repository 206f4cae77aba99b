/** Rebrandly: keys of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const rebrandly: readonly Rule[] = [
  {
    id: 'rebrandly-api-key',
    title: 'Rebrandly API key',
    why: 'Whoever has it changes where your links lead.',
    keywords: ['rebrandly'],
    assigned: /(?:^|.* )rebrandly (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) rebrandly$|^rebrandly$/,
    pattern: /\w{32}/,
    confidence: 'likely',
    suggestedName: 'REBRANDLY_API_KEY',
    page: 'https://developers.rebrandly.com/docs/api-key-authentication',
    hits: ['REBRANDLY_API_KEY=«{hex:32}»', 'rebrandlyKey: "«{hex:32}»"'],
    misses: ['REBRANDLY_API_KEY={hex:20}', 'rebrandly_link_id = "{hex:32}"'],
  },
];
