/** Plivo: auth tokens of 40 to 60 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const plivo: readonly Rule[] = [
  {
    id: 'plivo-auth-token',
    title: 'Plivo auth token',
    why: 'With its auth id it calls and sends messages at your cost.',
    keywords: ['plivo'],
    assigned: /(?:^|.* )plivo (?:.* )?(?:key|token|secret|password)$|(?:^| )(?:key|token|secret) plivo$/,
    pattern: /[A-Za-z0-9]{38,60}/,
    confidence: 'likely',
    suggestedName: 'PLIVO_AUTH_TOKEN',
    page: 'https://www.plivo.com/docs/account/api/overview/#authentication',
    hits: ['PLIVO_AUTH_TOKEN=«{base62:60}»', 'plivoAuthToken: "«{base62:40}»"'],
    misses: ['PLIVO_AUTH_ID=MA{upper:38}', 'PLIVO_AUTH_TOKEN={base62:20}'],
  },
];
