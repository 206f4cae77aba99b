/** RevenueCat: secret keys begin sk_; app keys (appl_, goog_, amzn_) stand in every app. */

import type { Rule } from '../rule.ts';

export const revenuecat: readonly Rule[] = [
  {
    id: 'revenuecat-secret-key',
    title: 'RevenueCat secret key',
    why: 'Whoever has it reads customers and grants or refunds their purchases.',
    keywords: ['revenuecat', 'revenue_cat'],
    near: ['revenuecat', 'revenue_cat'],
    pattern: /(?<![A-Za-z0-9_])sk_(?!live_|test_)[A-Za-z0-9]{24,40}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    suggestedName: 'REVENUECAT_SECRET_KEY',
    page: 'https://www.revenuecat.com/docs/projects/authentication',
    hits: ['REVENUECAT_SECRET_KEY=«sk_{base62:29}»', 'revenuecat: { apiKey: "«sk_{base62:29}»" }'],
    misses: ['key = "sk_{base62:29}"', 'REVENUECAT_SECRET_KEY=sk_{base62:12}'],
  },
  {
    id: 'revenuecat-app-key',
    title: 'RevenueCat app key',
    why: 'It is made to stand in apps.',
    keywords: ['appl_', 'goog_', 'amzn_'],
    pattern: /(?<![A-Za-z0-9_])(?:appl|goog|amzn)_[A-Za-z]{24,32}(?![A-Za-z0-9_])/,
    reach: 48,
    confidence: 'public',
    suggestedName: 'REVENUECAT_API_KEY',
    page: 'https://www.revenuecat.com/docs/projects/authentication',
    hits: ['Purchases.configure({ apiKey: "«appl_{alpha:27}»" })', 'REVENUECAT_ANDROID_KEY=«goog_{alpha:27}»'],
    misses: ['appl_{alpha:10}'],
  },
];
