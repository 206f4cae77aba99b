/** WooCommerce: REST keys come in pairs, ck_ names and cs_ proves. */

import type { Rule } from '../rule.ts';

export const woocommerce: readonly Rule[] = [
  {
    id: 'woocommerce-consumer-secret',
    title: 'WooCommerce consumer secret',
    why: 'Whoever has it and its key reads and changes the shop: orders, customers, products.',
    keywords: ['cs_'],
    reach: 64,
    pattern: /(?<![A-Za-z0-9_])cs_[0-9a-f]{40}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'WOOCOMMERCE_CONSUMER_SECRET',
    page: 'https://woocommerce.com/document/woocommerce-rest-api/',
    hits: ['WC_CONSUMER_SECRET=«cs_{hex:40}»', 'new WooCommerceRestApi({ url, consumerSecret: "«cs_{hex:40}»" })'],
    misses: ['cs_{hex:20}', 'docs_{hex:40}', 'cs_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'woocommerce-consumer-key',
    title: 'WooCommerce consumer key',
    why: 'It names the key, and with its secret it reads and changes the shop.',
    keywords: ['consumer', 'woocommerce'],
    pattern: /(?<![A-Za-z0-9_])ck_[0-9a-f]{40}(?![A-Za-z0-9_])/,
    confidence: 'possible',
    suggestedName: 'WOOCOMMERCE_CONSUMER_KEY',
    page: 'https://woocommerce.com/document/woocommerce-rest-api/',
    hits: ['WC_CONSUMER_KEY=«ck_{hex:40}»', 'consumerKey: "«ck_{hex:40}»"'],
    misses: ['ck_{hex:20}', 'block_{hex:40}'],
  },
];
