/** Razorpay: secrets known by their name; the key id stands in every checkout page. */

import type { Rule } from '../rule.ts';

export const razorpay: readonly Rule[] = [
  {
    id: 'razorpay-key-secret',
    title: 'Razorpay key secret',
    why: 'With its key id it takes and refunds payments and reads customers.',
    keywords: ['razorpay', 'rzp'],
    assigned: /(?:^|.* )(?:razor ?pay|rzp) (?:.* )?(?:secret|secret key|key|password|token)$/,
    pattern: /[A-Za-z0-9]{24}/,
    confidence: 'likely',
    suggestedName: 'RAZORPAY_KEY_SECRET',
    page: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
    hits: ['RAZORPAY_KEY_SECRET=«{base62:24}»', 'razorpaySecret: "«{base62:24}»"'],
    misses: [
      'RAZORPAY_KEY_SECRET={base62:12}',
      'RAZORPAY_ACCOUNT_ID={base62:24}',
      'RAZORPAY_KEY_SECRET=YOUR_RAZORPAY_KEY_SECRET',
    ],
  },
  {
    id: 'razorpay-key-id',
    title: 'Razorpay key id',
    why: 'It is made to stand in web pages and apps, and only names the account.',
    keywords: ['rzp_live_', 'rzp_test_'],
    pattern: /(?<![A-Za-z0-9])rzp_(?:live|test)_[A-Za-z0-9]{14}(?![A-Za-z0-9_])/,
    reach: 48,
    confidence: 'public',
    suggestedName: 'RAZORPAY_KEY_ID',
    page: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
    hits: ['new Razorpay({ key: "«rzp_live_{base62:14}»" })', 'RAZORPAY_API_KEY=«rzp_test_{base62:14}»'],
    misses: ['rzp_live_{base62:10}'],
  },
];
