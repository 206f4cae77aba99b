/** PASETO: platform-agnostic security tokens, a version, a purpose and base64url. */

import type { Rule } from '../rule.ts';

export const paseto: readonly Rule[] = [
  {
    id: 'paseto-token',
    title: 'PASETO token',
    why: 'Whoever has it acts as its bearer until it expires.',
    keywords: ['.local.', '.public.'],
    pattern: /(?<![\w.-])v[1-4]\.(?:local|public)\.[\w-]{86,4000}(?:\.[\w-]{1,400})?(?!\.?[\w-]|\.\.)/,
    reach: 4500,
    confidence: 'likely',
    suggestedName: 'PASETO_TOKEN',
    page: 'https://paseto.io/',
    hits: ['token = "«v4.local.{base64url:120}»"', 'Authorization: Bearer «v2.public.{base64url:140}.{base64url:24}»'],
    misses: ['v4.local.{base64url:20}', 'host = v1.local.shop.internal'],
  },
];
