/** Nango: secret keys are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const nango: readonly Rule[] = [
  {
    id: 'nango-secret-key',
    title: 'Nango secret key',
    why: 'Whoever has it gets the tokens of every connection of your customers.',
    keywords: ['nango'],
    assigned: /(?:^|.* )nango (?:.* )?(?:secret ?key|key|token|secret)$|(?:^| )(?:key|token|secret) nango$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'NANGO_SECRET_KEY',
    page: 'https://docs.nango.dev/reference/api/authentication',
    hits: ['NANGO_SECRET_KEY=«{uuid}»', 'nangoToken: "«{uuid}»"'],
    misses: ['NANGO_SECRET_KEY={hex:20}', 'nango_cache = "{uuid}"', 'NANGO_SECRET_KEY=your_secret_key_here'],
  },
];
