/** Clearbit: secret keys begin sk_ and are known by their name. */

import type { Rule } from '../rule.ts';

export const clearbit: readonly Rule[] = [
  {
    id: 'clearbit-api-key',
    title: 'Clearbit secret key',
    why: 'Whoever has it looks people and companies up at your cost.',
    keywords: ['clearbit'],
    near: ['clearbit'],
    pattern: /(?<![\w-])sk_[0-9A-Za-z]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'CLEARBIT_KEY',
    page: 'https://clearbit.com/docs#authentication',
    hits: ['CLEARBIT_KEY=«sk_{hex:32}»', 'const clearbit = require("clearbit")("«sk_{hex:32}»")'],
    misses: ['key = "sk_{hex:32}"', 'CLEARBIT_KEY=pk_{hex:32}', 'CLEARBIT_KEY=sk_{hex:12}'],
  },
];
