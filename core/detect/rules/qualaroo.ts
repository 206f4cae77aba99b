/** Qualaroo: keys of 64 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const qualaroo: readonly Rule[] = [
  {
    id: 'qualaroo-key',
    title: 'Qualaroo key',
    why: 'Whoever has it reads the answers to surveys.',
    keywords: ['qualaroo'],
    assigned: /(?:^|.* )qualaroo (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) qualaroo$|^qualaroo$/,
    pattern: /[0-9A-Za-z]{64}/,
    confidence: 'likely',
    suggestedName: 'QUALAROO_API_KEY',
    page: 'https://help.qualaroo.com/',
    hits: ['QUALAROO_API_KEY=«{hex:64}»', 'qualarooToken: "«{hex:64}»"'],
    misses: ['QUALAROO_API_KEY={hex:32}', 'qualaroo_cache = "{hex:64}"', 'QUALAROO_API_KEY=your_key_here'],
  },
];
