/** Shopify: a prefix for each kind of token, then 32 characters; older app secrets are plain hex, known by their name. */

import type { Rule } from '../rule.ts';

export const shopify: readonly Rule[] = [
  {
    id: 'shopify-token',
    title: 'Shopify token',
    why: 'Whoever has it reads and changes the shop: orders, customers, products.',
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_', 'prtapi_'],
    pattern: /(?<![\w-])(?:shp(?:(?:at|ca|pa|ua|tka)_[0-9A-Fa-f]{32}|ss_[0-9A-Za-z]{32})|prtapi_[0-9A-Fa-f]{32})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SHOPIFY_TOKEN',
    page: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
    hits: [
      'X-Shopify-Access-Token: «shpat_{hex:32}»',
      'SHOPIFY_API_SECRET="«shpss_{hex:32}»"',
      'shopify theme push --password «shptka_{hex:32}»',
      'https://{hex:32}:«shppa_{hex:32}»@shop.myshopify.com/admin/orders.json',
    ],
    misses: ['shpat_{hex:20}', 'shpxx_{hex:32}', 'shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'shopify-legacy-secret',
    title: 'Shopify app secret',
    why: "Whoever has it signs requests as the app, and with a shop's consent reads and changes its orders and customers.",
    keywords: ['shopify'],
    assigned: /(?:^|.* )shopify ?(?!(?:.* )?storefront )(?:.* )?(?:secret|secret ?key|password|access ?token|webhook ?secret)$/,
    pattern: /[0-9a-f]{64}|[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'SHOPIFY_API_SECRET',
    page: 'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
    hits: ['SHOPIFY_API_SECRET=«{hex:32}»', 'shopifySecretKey: "«{hex:32}»"', "shopify_password = '«{hex:32}»'"],
    misses: [
      'SHOPIFY_API_KEY={hex:32}',
      'NEXT_PUBLIC_SHOPIFY_STOREFRONT_ID={hex:32}',
      'SHOPIFY_API_SECRET={hex:20}',
      'secret = "{hex:32}"',
      'SHOPIFY_STOREFRONT_ACCESS_TOKEN={hex:32}',
    ],
  },
  {
    id: 'shopify-storefront-token',
    title: 'Shopify public storefront token',
    why: 'It is made to stand in web pages and apps, and can do what every visitor of the shop can.',
    keywords: ['storefront'],
    assigned: /(?:^|.* )storefront ?(?!(?:.* )?private )(?:.* )?(?:token|key)$/,
    near: ['shopify'],
    pattern: /[0-9a-f]{32}/,
    confidence: 'public',
    suggestedName: 'PUBLIC_STOREFRONT_API_TOKEN',
    page: 'https://shopify.dev/docs/api/usage/authentication',
    hits: ['SHOPIFY_STOREFRONT_ACCESS_TOKEN=«{hex:32}»', 'shopify({ publicStorefrontToken: "«{hex:32}»" })'],
    misses: ['STOREFRONT_TOKEN={hex:32}'],
  },
];
