/** eBay: client secrets begin PRD- or SBX-, for production and the sandbox. */

import type { Rule } from '../rule.ts';

export const ebay: readonly Rule[] = [
  {
    id: 'ebay-client-secret',
    title: 'eBay client secret',
    why: 'Whoever has it and the client id calls eBay as the application.',
    keywords: ['prd-'],
    pattern: /(?<![\w-])PRD-[0-9a-f]{8}(?:[0-9a-f]{4})?(?:-[0-9a-f]{4}){4}(?:[0-9a-f]{4})?(?![\w-])/,
    reach: 56,
    confidence: 'certain',
    suggestedName: 'EBAY_CLIENT_SECRET',
    page: 'https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html',
    hits: [
      'EBAY_CERT_ID=«PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}»',
      '"certid": "«PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}»"',
    ],
    misses: ['PRD-{hex:6}', 'EBAY_CLIENT_ID=Shop-shop-PRD-{hex:9}-{hex:8}'],
  },
  {
    id: 'ebay-sandbox-secret',
    title: 'eBay sandbox secret',
    why: 'Whoever has it uses your test data; habits with test keys become habits with live ones.',
    keywords: ['sbx-'],
    pattern: /(?<![\w-])SBX-[0-9a-f]{12}(?:-[0-9a-f]{4}){4}(?![\w-])/,
    reach: 56,
    confidence: 'likely',
    suggestedName: 'EBAY_CLIENT_SECRET',
    page: 'https://developer.ebay.com/api-docs/static/gs_create-the-ebay-api-keysets.html',
    hits: ['certId: "«SBX-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}»"'],
    misses: ['SBX-{hex:6}', 'Shop-shop-SBX-{hex:9}-{hex:8}'],
  },
  {
    id: 'ebay-user-token',
    title: 'eBay user token',
    why: 'Whoever has it buys, sells and reads messages as the person until it expires.',
    keywords: ['v^1.1#'],
    pattern: /(?<![\w^])v\^1\.1#i\^1#[\w^#+/=.-]{60,3000}/,
    reach: 3100,
    // A row of A is part of the form, and would be taken for a blank.
    quality: 'any',
    confidence: 'certain',
    suggestedName: 'EBAY_USER_TOKEN',
    page: 'https://developer.ebay.com/api-docs/static/oauth-tokens.html',
    hits: ['ebayToken = "«v^1.1#i^1#p^3#r^0#f^0#I^3#t^H4sIAAAAAAAA{base64:300}==»"'],
    misses: ['v^1.1#i^1#p^3', 'v^1.2#i^1#{base64:100}'],
  },
];
