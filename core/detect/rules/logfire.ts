/** Pydantic Logfire: tokens hold their version and region. */

import type { Rule } from '../rule.ts';

export const logfire: readonly Rule[] = [
  {
    id: 'logfire-token',
    title: 'Logfire token',
    why: 'Whoever has it writes to the project, or reads its traces, as far as the token goes.',
    keywords: ['pylf_v'],
    pattern: /(?<![\w-])pylf_v\d_[a-z]{2,8}_[A-Za-z0-9]{40,48}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'LOGFIRE_TOKEN',
    page: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
    hits: ['LOGFIRE_TOKEN=«pylf_v1_us_{base62:43}»', 'logfire.configure(token="«pylf_v1_eu_{base62:43}»")'],
    misses: ['pylf_v1_us_{base62:12}', 'pylf_v1_us_your_write_token'],
  },
];
