/** RapidAPI: keys with msh and jsn inside; others of 50 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const rapidapi: readonly Rule[] = [
  {
    id: 'rapidapi-key',
    title: 'RapidAPI key',
    why: 'Whoever has it calls every API that you subscribed to, at your cost.',
    keywords: ['msh', 'jsn'],
    pattern: /(?<![0-9A-Za-z])[0-9a-f]{10}msh[0-9a-f]{15}p1[0-9a-f]{5,6}jsn[0-9a-f]{12}(?![0-9A-Za-z])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'RAPIDAPI_KEY',
    page: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
    hits: [
      'RAPIDAPI_KEY=«{hex:10}msh{hex:15}p1{hex:5}jsn{hex:12}»',
      '"X-RapidAPI-Key": "«{hex:10}msh{hex:15}p1{hex:6}jsn{hex:12}»"',
    ],
    misses: ['{hex:10}msh{hex:15}', '{hex:10}msh{hex:15}p1{hex:5}jsx{hex:12}'],
  },
  {
    id: 'rapidapi-named-key',
    title: 'RapidAPI key',
    why: 'Whoever has it calls every API that you subscribed to, at your cost.',
    keywords: ['rapidapi', 'rapid_api', 'rapid-api'],
    assigned: /(?:^|.* )rapid ?api (?:.* )?(?:key|token|secret|auth)$|(?:^| )(?:key|token|secret) rapid ?api$/,
    pattern: /(?!\w{10}msh)[\w-]{50}/,
    confidence: 'likely',
    suggestedName: 'RAPIDAPI_KEY',
    page: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
    hits: ['RAPIDAPI_KEY=«{base62:50}»', 'X-RapidAPI-Key: «{lower:50}»', 'rapidApiToken: "«{base64url:50}»"'],
    misses: ['RAPIDAPI_KEY={base62:30}', 'RAPIDAPI_HOST={base62:50}'],
  },
];
