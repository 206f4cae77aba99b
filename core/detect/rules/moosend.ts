/** Moosend: keys are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const moosend: readonly Rule[] = [
  {
    id: 'moosend-key',
    title: 'Moosend key',
    why: 'Whoever has it reads the mailing lists and sends to them.',
    keywords: ['moosend'],
    assigned: /(?:^|.* )moosend (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) moosend$|^moosend$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'MOOSEND_API_KEY',
    page: 'https://docs.moosend.com/developers/api-documentation/en/index-en.html',
    hits: ['MOOSEND_API_KEY=«{uuid}»', 'moosendToken: "«{uuid}»"'],
    misses: ['MOOSEND_API_KEY={hex:20}', 'moosend_cache = "{uuid}"', 'MOOSEND_API_KEY=your_key_here'],
  },
];
