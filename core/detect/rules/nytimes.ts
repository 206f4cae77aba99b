/** New York Times: API keys of 32 characters, known by their name or host. */

import type { Rule } from '../rule.ts';

export const nytimes: readonly Rule[] = [
  {
    id: 'nytimes-api-key',
    title: 'New York Times API key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['nytimes', 'nyt_', 'nytapi', 'nyt-api', 'new-york-times', 'newyorktimes', 'new_york_times'],
    assigned: /(?:^|.* )(?:ny ?times|nyt|new ?york ?times) ?(?:.* )?(?:api|key|token|secret)$/,
    pattern: /[\w-]{32}/,
    confidence: 'likely',
    suggestedName: 'NYTIMES_API_KEY',
    page: 'https://developer.nytimes.com/get-started',
    hits: ['NYTIMES_API_KEY=«{base62:32}»', 'nytApiKey: "«{base62:32}»"', 'newYorkTimesToken = "«{base62:32}»"'],
    misses: ['NYTIMES_API_KEY={base62:20}', 'nytimes_article_id = "{base62:32}"'],
  },
];
