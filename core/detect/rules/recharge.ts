/** Recharge: tokens begin sk_ and their version, such as sk_1x1_. */

import type { Rule } from '../rule.ts';

export const recharge: readonly Rule[] = [
  {
    id: 'recharge-api-token',
    title: 'Recharge API token',
    why: 'Whoever has it reads customers and changes subscriptions.',
    keywords: ['sk_1x', 'sk_2x', 'sk_test_1x'],
    pattern: /(?<![A-Za-z0-9_])sk_(?:test_)?\dx\d{1,2}_[0-9a-f]{64}(?![A-Za-z0-9_])/,
    reach: 96,
    confidence: 'certain',
    suggestedName: 'RECHARGE_API_TOKEN',
    page: 'https://docs.getrecharge.com/docs/api-token-creation-and-management',
    hits: ['RECHARGE_API_TOKEN=«sk_1x1_{hex:64}»', 'X-Recharge-Access-Token: «sk_test_1x1_{hex:64}»'],
    misses: ['sk_1x1_{hex:20}', 'task_1x1_{hex:64}'],
  },
];
