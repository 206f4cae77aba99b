/** Stripe: secret and restricted keys, live and test; publishable keys (pk_) are made to be seen and not reported. */

import type { Rule } from '../rule.ts';

export const stripe: readonly Rule[] = [
  {
    id: 'stripe-secret-key',
    title: 'Stripe secret key',
    why: 'Whoever has it reads customers and payments, refunds and pays out.',
    keywords: ['sk_live_', 'rk_live_'],
    pattern: /(?<![A-Za-z0-9])[sr]k_live_(?!a2V5X|[0-9a-f]{64}(?![A-Za-z0-9]))[A-Za-z0-9]{14,247}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'STRIPE_SECRET_KEY',
    page: 'https://docs.stripe.com/keys#rolling-keys',
    hits: [
      'const stripe = "«sk_live_{alnum:24}»"',
      'STRIPE_SECRET_KEY=«sk_live_{alnum:99}»',
      'Stripe.api_key = «rk_live_{alnum:24}»',
    ],
    misses: [
      'pk_live_{alnum:24}',
      'stripePublicKey = "pk_live_{alnum:24}"',
      'sk_live_{alnum:12}',
      'sk_live_xxxxxxxxxxxxxxxxxxxxxxxx',
      'task_live_{alnum:24}',
    ],
  },
  {
    id: 'stripe-test-key',
    title: 'Stripe test key',
    why: 'Whoever has it uses your test data; habits with test keys become habits with live ones.',
    keywords: ['sk_test_', 'rk_test_'],
    pattern: /(?<![A-Za-z0-9])[sr]k_test_(?!a2V5X)[A-Za-z0-9]{24,247}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    suggestedName: 'STRIPE_SECRET_KEY',
    page: 'https://docs.stripe.com/keys#rolling-keys',
    hits: ['stripe.api_key = "«sk_test_{alnum:24}»"', '"key": "«rk_test_{alnum:99}»"'],
    misses: ['pk_test_{alnum:24}', 'sk_test_{alnum:8}', 'sk_test_your_key_goes_here_and_now'],
  },
  {
    id: 'stripe-webhook-secret',
    title: 'Stripe webhook signing secret',
    why: 'Whoever has it forges events that your server believes.',
    keywords: ['whsec_'],
    pattern: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{32,64}={0,2}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    suggestedName: 'STRIPE_WEBHOOK_SECRET',
    page: 'https://docs.stripe.com/webhooks#roll-endpoint-secrets',
    hits: ['endpoint_secret = "«whsec_{alnum:32}»"'],
    misses: ['whsec_{alnum:10}', 'whsec_test_secret'],
  },
  {
    id: 'stripe-publishable-key',
    title: 'Stripe publishable key',
    why: 'It is made to stand in web pages and apps, and can only create tokens.',
    keywords: ['pk_live_', 'pk_test_'],
    pattern: /(?<![A-Za-z0-9])pk_(?:live|test)_[A-Za-z0-9]{24,247}(?![A-Za-z0-9_])/,
    confidence: 'public',
    suggestedName: 'STRIPE_PUBLISHABLE_KEY',
    page: 'https://docs.stripe.com/keys#obtain-api-keys',
    hits: ['const clientSecret = "«pk_live_{alnum:24}»"', 'STRIPE_SECRET=«pk_test_{alnum:99}»'],
    misses: ['sk_live_{alnum:24}'],
  },
];
