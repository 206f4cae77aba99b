/** Foursquare: places keys begin fsq3; client secrets are known by their name. */

import type { Rule } from '../rule.ts';

export const foursquare: readonly Rule[] = [
  {
    id: 'foursquare-api-key',
    title: 'Foursquare API key',
    why: 'Whoever has it looks up places at your cost.',
    keywords: ['fsq3'],
    pattern: /(?<![\w+/-])fsq3[A-Za-z0-9+/]{43}=(?![\w+/=-])/,
    confidence: 'certain',
    suggestedName: 'FOURSQUARE_API_KEY',
    page: 'https://docs.foursquare.com/developer/docs/manage-api-keys',
    hits: ['FOURSQUARE_API_KEY=«fsq3{base64:43}=»', 'headers: { Authorization: "«fsq3{base64:43}=»" }'],
    misses: ['fsq3{base64:12}=', 'xfsq3{base64:43}='],
  },
  {
    id: 'foursquare-client-secret',
    title: 'Foursquare client secret',
    why: 'Whoever has it and the client id calls Foursquare as the application.',
    keywords: ['foursquare', 'fsq'],
    assigned: /\b(?:foursquare|fsq).*secret$/,
    pattern: /[A-Z0-9]{48}/,
    confidence: 'likely',
    suggestedName: 'FOURSQUARE_CLIENT_SECRET',
    page: 'https://docs.foursquare.com/developer/docs/manage-api-keys',
    hits: ['FOURSQUARE_CLIENT_SECRET=«{upper:48}»', 'foursquareSecret: "«{upper:48}»"'],
    misses: ['FOURSQUARE_CLIENT_ID={upper:48}', 'FOURSQUARE_CLIENT_SECRET={upper:12}'],
  },
];
