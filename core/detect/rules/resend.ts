/** Resend: API keys, re_ and two parts. */

import type { Rule } from '../rule.ts';

export const resend: readonly Rule[] = [
  {
    id: 'resend-api-key',
    title: 'Resend API key',
    why: 'Whoever has it sends mail from your domains and reads what was sent.',
    keywords: ['re_'],
    pattern: /(?<![\w-])re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,28}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'RESEND_API_KEY',
    page: 'https://resend.com/docs/dashboard/api-keys/introduction',
    hits: ['RESEND_API_KEY=«re_{base62:8}_{base62:24}»', 'new Resend("«re_{base62:8}_{base62:24}»")'],
    misses: [
      're_{base62:8}_{base62:10}',
      'core_{base62:8}_{base62:24}',
      're_register_somethingveryspecific',
      're_xxxxxxxx_xxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
];
