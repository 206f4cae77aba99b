/** WorkOS: keys like Stripe's, whose random part is base64 that begins with `key_`. */

import type { Rule } from '../rule.ts';

export const workos: readonly Rule[] = [
  {
    id: 'workos-api-key',
    title: 'WorkOS API key',
    why: 'Whoever has it reads and changes users, organizations and their sign-in.',
    keywords: ['sk_live_a2v5', 'sk_test_a2v5'],
    pattern: /(?<![A-Za-z0-9])sk_(?:live|test)_a2V5X[A-Za-z0-9+/]{20,200}={0,2}(?![A-Za-z0-9_+/=])/,
    confidence: 'certain',
    suggestedName: 'WORKOS_API_KEY',
    page: 'https://workos.com/docs/reference/api-keys',
    hits: [
      'WORKOS_API_KEY=«sk_live_a2V5X{base62:60}»',
      'new WorkOS("«sk_test_a2V5X{base62:61}»")',
      'WORKOS_API_KEY="«sk_test_a2V5XzAx{base62:57}==»"',
    ],
    misses: ['sk_live_{alnum:24}', 'sk_test_a2V5X{base62:8}'],
  },
];
