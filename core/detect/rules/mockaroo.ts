/** Mockaroo: keys of 8 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const mockaroo: readonly Rule[] = [
  {
    id: 'mockaroo-key',
    title: 'Mockaroo key',
    why: 'Whoever has it generates data at your cost.',
    keywords: ['mockaroo'],
    assigned: /(?:^|.* )mockaroo (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) mockaroo$|^mockaroo$/,
    pattern: /[0-9a-f]{8}/,
    quality: 'stated',
    confidence: 'likely',
    suggestedName: 'MOCKAROO_API_KEY',
    page: 'https://www.mockaroo.com/docs',
    hits: ['MOCKAROO_API_KEY=«{hex:8}»', 'mockarooToken: "«{hex:8}»"'],
    misses: ['MOCKAROO_API_KEY={hex:4}', 'mockaroo_cache = "{hex:8}"', 'MOCKAROO_API_KEY=your_key_here'],
  },
];
