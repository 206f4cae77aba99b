/** Netcore Email (Pepipost): keys of 32 plain characters, known by their name. */

import type { Rule } from '../rule.ts';

export const pepipost: readonly Rule[] = [
  {
    id: 'pepipost-key',
    title: 'Netcore Email (Pepipost) key',
    why: 'Whoever has it sends mail in your name.',
    keywords: ['pepipost', 'netcore'],
    assigned:
      /(?:^|.* )(?:pepipost|netcore) (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) (?:pepipost|netcore)$/,
    pattern: /[0-9a-z]{32}/,
    confidence: 'likely',
    suggestedName: 'PEPIPOST_API_KEY',
    page: 'https://emaildocs.netcorecloud.com/',
    hits: ['PEPIPOST_API_KEY=«{lower:32}»', 'pepipostToken: "«{lower:32}»"'],
    misses: ['PEPIPOST_API_KEY={lower:16}', 'pepipost_cache = "{lower:32}"', 'PEPIPOST_API_KEY=your_key_here'],
  },
];
