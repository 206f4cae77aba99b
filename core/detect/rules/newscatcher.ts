/** NewsCatcher: keys of 43 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const newscatcher: readonly Rule[] = [
  {
    id: 'newscatcher-key',
    title: 'NewsCatcher key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['newscatcher', 'news_catcher'],
    assigned:
      /(?:^|.* )news ?catcher (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) news ?catcher$|^news ?catcher$/,
    pattern: /[\w-]{43}/,
    confidence: 'likely',
    suggestedName: 'NEWSCATCHER_API_KEY',
    page: 'https://docs.newscatcherapi.com/',
    hits: ['NEWSCATCHER_API_KEY=«{base64url:43}»', 'newscatcherToken: "«{base64url:43}»"'],
    misses: ['NEWSCATCHER_API_KEY={base64url:21}', 'newscatcher_cache = "{base64url:43}"', 'NEWSCATCHER_API_KEY=your_key_here'],
  },
];
