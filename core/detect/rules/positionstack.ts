/** positionstack: keys of 32 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const positionstack: readonly Rule[] = [
  {
    id: 'positionstack-api-key',
    title: 'positionstack API key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['positionstack', 'position_stack'],
    assigned:
      /(?:^|.* )position ?stack (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) position ?stack$|^position ?stack$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'POSITIONSTACK_API_KEY',
    page: 'https://positionstack.com/documentation',
    hits: ['POSITIONSTACK_API_KEY=«{hex:32}»', 'positionstackKey: "«{base62:32}»"'],
    misses: ['POSITIONSTACK_API_KEY={hex:20}', 'positionstack_cache = "{hex:32}"'],
  },
];
