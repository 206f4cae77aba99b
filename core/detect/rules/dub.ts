/** Dub: API keys of its links. */

import type { Rule } from '../rule.ts';

export const dub: readonly Rule[] = [
  {
    id: 'dub-api-key',
    title: 'Dub API key',
    why: 'Whoever has it creates and redirects the workspace’s short links and reads who follows them.',
    keywords: ['dub_'],
    pattern: /(?<![\w-])dub_[A-Za-z0-9]{24}(?![\w-])/,
    reach: 40,
    confidence: 'likely',
    suggestedName: 'DUB_API_KEY',
    page: 'https://dub.co/docs/api-reference/tokens',
    hits: ['DUB_API_KEY=«dub_{base62:24}»', 'new Dub({ token: "«dub_{base62:24}»" })'],
    misses: ['dub_{base62:10}', 'dub_theLinksOfTheWorkspace', 'overdub_{base62:24}'],
  },
];
