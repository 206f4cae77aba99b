/** Cal.com: keys with a prefix. */

import type { Rule } from '../rule.ts';

export const calCom: readonly Rule[] = [
  {
    id: 'cal-com-api-key',
    title: 'Cal.com API key',
    why: 'Whoever has it reads and changes bookings and event types.',
    keywords: ['cal_live_', 'cal_'],
    pattern: /(?<![\w-])cal_(?:live_)?[0-9a-f]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'CAL_API_KEY',
    page: 'https://cal.com/docs/api-reference/v1/authentication',
    hits: ['CAL_API_KEY=«cal_live_{hex:32}»', 'https://api.cal.com/v1/me?apiKey=«cal_{hex:32}»'],
    misses: ['cal_live_{hex:12}', 'medical_{hex:32}', 'cal_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
