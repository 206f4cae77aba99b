/** Dwolla: application secrets are 50 letters and digits, known by their name. */

import type { Rule } from '../rule.ts';

export const dwolla: readonly Rule[] = [
  {
    id: 'dwolla-secret',
    title: 'Dwolla application secret',
    why: 'With its key it moves money between bank accounts.',
    keywords: ['dwolla'],
    assigned: /\bdwolla.*(?:secret|key|token)$/,
    pattern: /[A-Za-z0-9]{50}/,
    confidence: 'likely',
    suggestedName: 'DWOLLA_APP_SECRET',
    page: 'https://developers.dwolla.com/docs/api-reference/tokens',
    hits: ['DWOLLA_APP_SECRET=«{base62:50}»', 'dwollaKey: "«{base62:50}»"'],
    misses: ['DWOLLA_ENV={base62:50}', 'DWOLLA_APP_SECRET={base62:12}'],
  },
];
