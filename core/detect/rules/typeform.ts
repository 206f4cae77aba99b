/** Typeform: `tfp_` and the token's parts. */

import type { Rule } from '../rule.ts';

export const typeform: readonly Rule[] = [
  {
    id: 'typeform-token',
    title: 'Typeform personal token',
    why: 'Whoever has it reads and changes forms and what people answered.',
    keywords: ['tfp_'],
    pattern: /(?<![A-Za-z0-9_])tfp_[\w.=-]{40,60}(?!\.?[\w=-]|\.\.)/,
    confidence: 'likely',
    suggestedName: 'TYPEFORM_TOKEN',
    page: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    hits: [
      'TYPEFORM_TOKEN=«tfp_{base62:44}_{base62:12}»',
      'createClient({ token: "«tfp_{base62:44}»" })',
      'Authorization: Bearer «tfp_{base62:59}»',
    ],
    misses: ['tfp_{base62:20}', 'ntfp_{base62:44}', 'tfp_your_token_goes_here_and_now_not_elsewhere'],
  },
];
