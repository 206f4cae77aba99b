/** Plausible: keys of 64 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const plausible: readonly Rule[] = [
  {
    id: 'plausible-key',
    title: 'Plausible key',
    why: 'Whoever has it reads the statistics of your sites.',
    keywords: ['plausible'],
    assigned: /(?:^|.* )plausible (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) plausible$|^plausible$/,
    pattern: /[\w-]{64}/,
    confidence: 'likely',
    suggestedName: 'PLAUSIBLE_API_KEY',
    page: 'https://plausible.io/docs/stats-api',
    hits: ['PLAUSIBLE_API_KEY=«{base64url:64}»', 'plausibleToken: "«{base64url:64}»"'],
    misses: ['PLAUSIBLE_API_KEY={base64url:32}', 'plausible_cache = "{base64url:64}"', 'PLAUSIBLE_API_KEY=your_key_here'],
  },
];
