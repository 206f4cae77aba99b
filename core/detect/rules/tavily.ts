/** Tavily: `tvly-`, the environment in newer keys, and 32 characters. */

import type { Rule } from '../rule.ts';

export const tavily: readonly Rule[] = [
  {
    id: 'tavily-api-key',
    title: 'Tavily API key',
    why: 'Whoever has it searches at your cost.',
    keywords: ['tvly-'],
    pattern: /(?<![\w-])tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{6,10}-?[A-Za-z0-9-]{22,50}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'TAVILY_API_KEY',
    page: 'https://docs.tavily.com/documentation/quickstart',
    hits: ['TAVILY_API_KEY=«tvly-{base62:32}»', 'TavilyClient(api_key="«tvly-dev-{base62:32}»")'],
    misses: ['tvly-{base62:12}', 'tvly-YOUR_API_KEY', 'xtvly-{base62:32}'],
  },
];
