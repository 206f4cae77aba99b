/** Flutterwave: secret keys, live and test, and the key that encrypts card data. */

import type { Rule } from '../rule.ts';

export const flutterwave: readonly Rule[] = [
  {
    id: 'flutterwave-secret-key',
    title: 'Flutterwave secret key',
    why: 'Whoever has it charges cards and pays out from your balance.',
    keywords: ['flwseck-'],
    pattern: /(?<![\w-])FLWSECK-[A-Za-z0-9]{12,40}(?:-[A-Za-z0-9]{10,14}vt)?-X(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'FLW_SECRET_KEY',
    page: 'https://developer.flutterwave.com/docs/authentication',
    hits: ['FLW_SECRET_KEY=«FLWSECK-{hex:32}-X»', 'new Flutterwave(id, "«FLWSECK-{hex:32}-{lower:11}vt-X»")'],
    misses: ['FLWSECK-{hex:6}-X', 'FLWPUBK-{hex:32}-X'],
  },
  {
    id: 'flutterwave-test-key',
    title: 'Flutterwave test secret key',
    why: 'Whoever has it uses your test data; habits with test keys become habits with live ones.',
    keywords: ['flwseck_test'],
    pattern: /(?<![\w-])FLWSECK_TEST-?(?!SANDBOX)[A-Za-z0-9]{12,40}(?:-X)?(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'FLW_SECRET_KEY',
    page: 'https://developer.flutterwave.com/docs/authentication',
    hits: ['secretKey: "«FLWSECK_TEST-{hex:32}-X»"', 'FLW_ENCRYPTION_KEY=«FLWSECK_TEST{hex:12}»'],
    misses: ['FLWSECK_TEST-{hex:6}-X', 'FLWSECK_TEST-SANDBOXDEMOKEY-X', 'FLWPUBK_TEST-{hex:32}-X'],
  },
  {
    id: 'flutterwave-public-key',
    title: 'Flutterwave public key',
    why: 'It is made to stand in web pages, and can only begin a payment.',
    keywords: ['flwpubk'],
    pattern: /(?<![\w-])FLWPUBK(?:_TEST)?-[A-Za-z0-9]{12,40}-X(?![\w-])/,
    confidence: 'public',
    suggestedName: 'FLW_PUBLIC_KEY',
    page: 'https://developer.flutterwave.com/docs/authentication',
    hits: ['secret = "«FLWPUBK-{hex:32}-X»"', 'FLW_KEY=«FLWPUBK_TEST-{hex:32}-X»'],
    misses: ['FLWSECK-{hex:32}-X'],
  },
];
