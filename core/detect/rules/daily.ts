/** Daily: keys are 64 hex digits known by their name. */

import type { Rule } from '../rule.ts';

export const daily: readonly Rule[] = [
  {
    id: 'daily-api-key',
    title: 'Daily API key',
    why: 'Whoever has it makes rooms at your cost and reads recordings.',
    keywords: ['daily'],
    assigned: /(?:^|.* )daily ?(?:co )?(?:api |access |auth ){0,2}(?:key|token)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'DAILY_API_KEY',
    page: 'https://docs.daily.co/reference/rest-api/authentication',
    hits: ['DAILY_API_KEY=«{hex:64}»', 'dailyApiKey: "«{hex:64}»"'],
    misses: ['DAILY_API_KEY={hex:20}', 'daily_report = "{hex:64}"'],
  },
];
