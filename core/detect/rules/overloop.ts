/** Overloop: keys of 50 to 55 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const overloop: readonly Rule[] = [
  {
    id: 'overloop-api-key',
    title: 'Overloop API key',
    why: 'Whoever has it reads contacts and sends mail in your name.',
    keywords: ['overloop'],
    assigned: /(?:^|.* )overloop (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) overloop$|^overloop$/,
    pattern: /[\w-]{50,55}/,
    confidence: 'likely',
    suggestedName: 'OVERLOOP_API_KEY',
    page: 'https://apidoc.overloop.com/',
    hits: ['OVERLOOP_API_KEY=«{base64url:52}»', 'overloopKey: "«{base64url:50}»"'],
    misses: ['OVERLOOP_API_KEY={base62:30}', 'overloop_campaign = "{base62:50}"'],
  },
];
