/** OpenSea: keys of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const opensea: readonly Rule[] = [
  {
    id: 'opensea-api-key',
    title: 'OpenSea API key',
    why: 'Whoever has it uses up your rate limit.',
    keywords: ['opensea', 'open_sea'],
    assigned: /(?:^|.* )open ?sea (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) open ?sea$|^open ?sea$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'OPENSEA_API_KEY',
    page: 'https://docs.opensea.io/reference/api-keys',
    hits: ['OPENSEA_API_KEY=«{hex:32}»', 'openseaApiKey: "«{hex:32}»"'],
    misses: ['OPENSEA_API_KEY={hex:20}', 'opensea_collection = "{hex:32}"'],
  },
];
