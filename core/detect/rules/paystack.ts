/** Paystack: secret keys, 40 characters behind sk_live_ or sk_test_. */

import type { Rule } from '../rule.ts';

export const paystack: readonly Rule[] = [
  {
    id: 'paystack-secret-key',
    title: 'Paystack secret key',
    why: 'Whoever has it charges customers, refunds them and pays out.',
    keywords: ['sk_live_', 'sk_test_'],
    pattern: /(?<![A-Za-z0-9])sk_(?:live|test)_[0-9a-f]{40}(?![A-Za-z0-9_])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'PAYSTACK_SECRET_KEY',
    page: 'https://paystack.com/docs/api/authentication/',
    hits: ['PAYSTACK_SECRET_KEY=«sk_live_{hex:40}»', 'Authorization: Bearer «sk_test_{hex:40}»'],
    misses: ['pk_live_{hex:40}', 'sk_live_{hex:30}'],
  },
];
