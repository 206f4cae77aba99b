/** Bannerbear: project and master keys with a prefix each. */

import type { Rule } from '../rule.ts';

export const bannerbear: readonly Rule[] = [
  {
    id: 'bannerbear-api-key',
    title: 'Bannerbear API key',
    why: 'Whoever has it makes images at your cost, with a master key in all projects.',
    keywords: ['bb_pr_', 'bb_ma_'],
    pattern: /(?<![\w-])bb_(?:pr|ma)_[0-9a-f]{30}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'BANNERBEAR_API_KEY',
    page: 'https://developers.bannerbear.com/#authentication',
    hits: ['BANNERBEAR_API_KEY=«bb_pr_{hex:30}»', 'Authorization: Bearer «bb_ma_{hex:30}»'],
    misses: ['bb_pr_{hex:12}', 'bb_pr_your_api_key'],
  },
];
