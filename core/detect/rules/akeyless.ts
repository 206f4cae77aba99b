/** Akeyless: access keys known by their name. */

import type { Rule } from '../rule.ts';

export const akeyless: readonly Rule[] = [
  {
    id: 'akeyless-access-key',
    title: 'Akeyless access key',
    why: 'With its access id it reads the secrets that the role allows.',
    keywords: ['akeyless'],
    assigned: /(?:^|.* )akeyless.{0,40}(?:key|token|secret)$/,
    pattern: /[A-Za-z0-9+/]{43}=|t-[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'AKEYLESS_ACCESS_KEY',
    page: 'https://docs.akeyless.io/docs/api-key',
    hits: ['AKEYLESS_ACCESS_KEY=«{base64:43}=»', 'akeylessToken: "«t-{hex:32}»"'],
    misses: ['AKEYLESS_ACCESS_ID=p-{lower:14}', 'AKEYLESS_ACCESS_KEY={base64:12}='],
  },
];
