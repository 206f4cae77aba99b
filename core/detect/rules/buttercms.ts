/** ButterCMS: tokens are plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const buttercms: readonly Rule[] = [
  {
    id: 'buttercms-token',
    title: 'ButterCMS token',
    why: 'Whoever has a write token changes the content; a read token reads it, drafts too.',
    keywords: ['butter'],
    assigned: /(?:^|.* )butter ?(?:cms)? ?(?:.* )?(?:token|key|secret)$/,
    pattern: /[0-9A-Za-z]{40}/,
    confidence: 'likely',
    suggestedName: 'BUTTER_CMS_API_KEY',
    page: 'https://buttercms.com/docs/api/#authentication',
    hits: ['BUTTER_CMS_API_KEY=«{hex:40}»', 'butterToken: "«{hex:40}»"'],
    misses: ['BUTTER_CMS_API_KEY={hex:20}', 'butter_page = "{hex:40}"'],
  },
];
