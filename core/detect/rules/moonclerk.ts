/** MoonClerk: keys of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const moonclerk: readonly Rule[] = [
  {
    id: 'moonclerk-key',
    title: 'MoonClerk key',
    why: 'Whoever has it reads customers and payments.',
    keywords: ['moonclerk', 'moon_clerk'],
    assigned:
      /(?:^|.* )moon ?clerk (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) moon ?clerk$|^moon ?clerk$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'MOONCLERK_API_KEY',
    page: 'https://github.com/moonclerk/developer',
    hits: ['MOONCLERK_API_KEY=«{hex:32}»', 'moonclerkToken: "«{hex:32}»"'],
    misses: ['MOONCLERK_API_KEY={hex:16}', 'moonclerk_cache = "{hex:32}"', 'MOONCLERK_API_KEY=your_key_here'],
  },
];
