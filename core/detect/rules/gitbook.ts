/** GitBook: API tokens begin gb_api_. */

import type { Rule } from '../rule.ts';

export const gitbook: readonly Rule[] = [
  {
    id: 'gitbook-token',
    title: 'GitBook API token',
    why: 'Whoever has it reads and changes the spaces of its owner.',
    keywords: ['gb_api_'],
    pattern: /(?<![\w-])gb_api_[A-Za-z0-9]{30,60}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'GITBOOK_TOKEN',
    page: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
    hits: ['GITBOOK_TOKEN=«gb_api_{base62:40}»', 'new GitBookAPI({ authToken: "«gb_api_{base62:40}»" })'],
    misses: ['gb_api_{base62:10}', 'gb_api_tokenOfTheSpaceOwner'],
  },
];
