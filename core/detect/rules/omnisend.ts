/** Omnisend: keys of 75 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const omnisend: readonly Rule[] = [
  {
    id: 'omnisend-api-key',
    title: 'Omnisend API key',
    why: 'Whoever has it reads the contacts of the shop and sends to them.',
    keywords: ['omnisend'],
    assigned: /(?:^|.* )omnisend (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) omnisend$|^omnisend$/,
    pattern: /[\w-]{75,76}/,
    confidence: 'likely',
    suggestedName: 'OMNISEND_API_KEY',
    page: 'https://api-docs.omnisend.com/reference/authentication',
    hits: ['OMNISEND_TOKEN=«{base64url:75}»', 'omnisendKey: "«{base62:76}»"'],
    misses: ['OMNISEND_TOKEN={base62:40}', 'omnisend_brand = "{base62:75}"'],
  },
];
