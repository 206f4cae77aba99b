/** OpenCage: keys of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const opencage: readonly Rule[] = [
  {
    id: 'opencage-api-key',
    title: 'OpenCage API key',
    why: 'Whoever has it geocodes at your cost.',
    keywords: ['opencage', 'open_cage'],
    assigned: /(?:^|.* )open ?cage (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) open ?cage$|^open ?cage$/,
    pattern: /(?:oc_[a-z]{2,8}_)?[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'OPENCAGE_API_KEY',
    page: 'https://opencagedata.com/api#forming',
    hits: ['OPENCAGE_API_KEY=«{hex:32}»', 'openCageKey: "«{hex:32}»"'],
    misses: ['OPENCAGE_API_KEY={hex:20}', 'opencage_digest = "{hex:32}"'],
  },
];
