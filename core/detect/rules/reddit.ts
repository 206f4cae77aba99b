/** Reddit: client secrets of 27 to 30 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const reddit: readonly Rule[] = [
  {
    id: 'reddit-client-secret',
    title: 'Reddit client secret',
    why: 'With its client id it acts as the app.',
    keywords: ['reddit', 'praw'],
    assigned: /(?:^|.* )(?:reddit|praw) (?:.* )?(?:secret|client ?secret|token|secret key)$/,
    pattern: /[\w-]{30}|[\w-]{27}/,
    confidence: 'likely',
    suggestedName: 'REDDIT_CLIENT_SECRET',
    page: 'https://www.reddit.com/prefs/apps',
    hits: ['REDDIT_CLIENT_SECRET=«{base64url:27}»', 'praw_client_secret = "«{base64url:30}»"', 'redditSecret: "«{base62:27}»"'],
    misses: ['REDDIT_CLIENT_ID={base62:22}', 'REDDIT_CLIENT_SECRET={base62:12}'],
  },
];
