/** Metrilo: keys of 16 plain characters, known by their name. */

import type { Rule } from '../rule.ts';

export const metrilo: readonly Rule[] = [
  {
    id: 'metrilo-key',
    title: 'Metrilo key',
    why: `Whoever has it writes into the shop's statistics and reads customers.`,
    keywords: ['metrilo'],
    assigned: /(?:^|.* )metrilo (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) metrilo$|^metrilo$/,
    pattern: /[0-9a-z]{16}/,
    confidence: 'likely',
    suggestedName: 'METRILO_SECRET_KEY',
    page: 'https://help.metrilo.com/',
    hits: ['METRILO_SECRET_KEY=«{lower:16}»', 'metriloToken: "«{lower:16}»"'],
    misses: ['METRILO_SECRET_KEY={lower:8}', 'metrilo_cache = "{lower:16}"', 'METRILO_SECRET_KEY=your_key_here'],
  },
];
