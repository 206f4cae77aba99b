/** Recurly: private keys of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const recurly: readonly Rule[] = [
  {
    id: 'recurly-private-key',
    title: 'Recurly private API key',
    why: 'Whoever has it reads subscribers and changes their subscriptions.',
    keywords: ['recurly'],
    assigned: /(?:^|.* )recurly (?!.*public)(?:.* )?(?:key|token|secret)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'RECURLY_API_KEY',
    page: 'https://docs.recurly.com/docs/api-keys',
    hits: ['RECURLY_API_KEY=«{hex:32}»', 'recurlyPrivateKey: "«{hex:32}»"'],
    misses: ['RECURLY_PUBLIC_KEY={hex:32}', 'RECURLY_API_KEY={hex:20}'],
  },
];
