/** Shopify: a prefix for each kind of token, then 32 characters. */

import type { Rule } from '../rule.ts';

export const shopify: readonly Rule[] = [
  {
    id: 'shopify-token',
    title: 'Shopify token',
    why: 'Whoever has it reads and changes the shop: orders, customers, products.',
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_'],
    pattern: /(?<![\w-])shp(?:(?:at|ca|pa|ua|tka)_[0-9A-Fa-f]{32}|ss_[0-9A-Za-z]{32})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SHOPIFY_TOKEN',
    page: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
    hits: ['X-Shopify-Access-Token: «shpat_{hex:32}»', 'SHOPIFY_API_SECRET="«shpss_{hex:32}»"'],
    misses: ['shpat_{hex:20}', 'shpxx_{hex:32}'],
  },
];
