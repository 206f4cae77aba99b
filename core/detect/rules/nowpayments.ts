/** NOWPayments: keys of four groups of seven, known by their name. */

import type { Rule } from '../rule.ts';

export const nowpayments: readonly Rule[] = [
  {
    id: 'nowpayments-api-key',
    title: 'NOWPayments API key',
    why: 'Whoever has it creates payments and reads what was paid.',
    keywords: ['nowpayments', 'now_payments', 'x-api-key'],
    near: ['nowpayments', 'now_payments', 'x-api-key'],
    pattern: /(?<![\w-])(?:[0-9A-Z]{7}-){3}[0-9A-Z]{7}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'NOWPAYMENTS_API_KEY',
    page: 'https://nowpayments.io/help/api/how-to-generate-an-api-key',
    hits: [
      'NOWPAYMENTS_API_KEY=«{upper:7}-{upper:7}-{upper:7}-{upper:7}»',
      'x-api-key: «{upper:7}-{upper:7}-{upper:7}-{upper:7}»',
    ],
    misses: ['serial {upper:7}-{upper:7}-{upper:7}-{upper:7}', 'NOWPAYMENTS_API_KEY=XXXXXXX-XXXXXXX-XXXXXXX-XXXXXXX'],
  },
];
