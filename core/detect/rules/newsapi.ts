/** NewsAPI: keys of 32 hex digits, known by their name or host. */

import type { Rule } from '../rule.ts';

export const newsapi: readonly Rule[] = [
  {
    id: 'newsapi-key',
    title: 'NewsAPI key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['newsapi', 'news_api', 'news-api'],
    near: ['newsapi', 'news_api', 'news-api'],
    pattern: /(?<=(?:key|token|secret|api)["']?\s{0,4}[:=]\s{0,4}["']?)[0-9a-f]{32}(?![0-9A-Za-z])/i,
    confidence: 'likely',
    suggestedName: 'NEWSAPI_KEY',
    page: 'https://newsapi.org/docs/authentication',
    hits: ['NEWSAPI_KEY=«{hex:32}»', 'https://newsapi.org/v2/everything?q=shop&apiKey=«{hex:32}»', 'news_api_key: "«{hex:32}»"'],
    misses: ['NEWSAPI_KEY={hex:30}', 'key = "{hex:32}"', 'newsapi_digest = "{hex:32}"'],
  },
];
