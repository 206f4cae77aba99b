/** openHAB: tokens begin oh. and the name of the token. */

import type { Rule } from '../rule.ts';

export const openhab: readonly Rule[] = [
  {
    id: 'openhab-token',
    title: 'openHAB token',
    why: 'Whoever has it controls the home as its owner.',
    keywords: ['oh.'],
    pattern: /(?<![\w.-])oh\.[A-Za-z0-9]{1,40}\.[A-Za-z0-9]{80,90}(?!\.?[\w-]|\.\.)/,
    reach: 160,
    confidence: 'certain',
    suggestedName: 'OPENHAB_TOKEN',
    page: 'https://www.openhab.org/docs/configuration/apitokens.html',
    hits: ['OPENHAB_TOKEN=«oh.shop.{base62:86}»', 'Authorization: Bearer «oh.automation.{base62:84}»'],
    misses: ['oh.shop.{base62:20}', 'pooh.shop.{base62:86}'],
  },
];
