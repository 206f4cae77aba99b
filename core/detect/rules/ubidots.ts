/** Ubidots: tokens begin BBFF- or BBUS-. */

import type { Rule } from '../rule.ts';

export const ubidots: readonly Rule[] = [
  {
    id: 'ubidots-token',
    title: 'Ubidots token',
    why: "Whoever has it reads and writes the devices' data.",
    keywords: ['bbff-', 'bbus-'],
    pattern: /(?<![A-Za-z0-9_-])BB(?:FF|US)-[A-Za-z0-9]{30,40}(?![A-Za-z0-9_-])/,
    confidence: 'certain',
    suggestedName: 'UBIDOTS_TOKEN',
    page: 'https://docs.ubidots.com/docs/authentication',
    hits: ['UBIDOTS_TOKEN=«BBFF-{base62:30}»', '#define UBIDOTS_TOKEN "«BBUS-{base62:30}»"', 'X-Auth-Token: «BBFF-{base62:32}»'],
    misses: ['BBFF-{base62:12}', 'ABBFF-{base62:30}'],
  },
];
