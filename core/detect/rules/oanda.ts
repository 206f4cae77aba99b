/** OANDA: tokens of twice 32 hex digits. */

import type { Rule } from '../rule.ts';

export const oanda: readonly Rule[] = [
  {
    id: 'oanda-token',
    title: 'OANDA access token',
    why: 'Whoever has it trades on your accounts.',
    keywords: ['oanda'],
    near: ['oanda'],
    pattern: /(?<![\w-])[0-9a-f]{32}-[0-9a-f]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'OANDA_ACCESS_TOKEN',
    page: 'https://developer.oanda.com/rest-live-v20/authentication/',
    hits: ['OANDA_ACCESS_TOKEN=«{hex:32}-{hex:32}»', 'oanda = API(access_token="«{hex:32}-{hex:32}»")'],
    misses: ['etag: {hex:32}-{hex:32}', 'OANDA_ACCESS_TOKEN={hex:32}'],
  },
];
