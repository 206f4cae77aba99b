/** RAWG: keys of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const rawg: readonly Rule[] = [
  {
    id: 'rawg-api-key',
    title: 'RAWG API key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['rawg'],
    assigned: /(?:^|.* )rawg (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) rawg$|^rawg$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'RAWG_API_KEY',
    page: 'https://rawg.io/apidocs',
    hits: ['RAWG_API_KEY=«{hex:32}»', 'rawgKey: "«{hex:32}»"'],
    misses: ['RAWG_API_KEY={hex:20}', 'rawg_image = "{hex:32}"', 'drawgate_key = "{hex:32}"'],
  },
];
