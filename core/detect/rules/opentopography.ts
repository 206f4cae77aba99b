/** OpenTopography: keys of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const opentopography: readonly Rule[] = [
  {
    id: 'opentopography-key',
    title: 'OpenTopography key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['opentopo'],
    assigned:
      /(?:^|.* )open ?topo(?:graphy)? (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) open ?topo(?:graphy)?$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'OPENTOPOGRAPHY_API_KEY',
    page: 'https://opentopography.org/developers',
    hits: ['OPENTOPOGRAPHY_API_KEY=«{hex:32}»', 'opentopographyToken: "«{hex:32}»"'],
    misses: ['OPENTOPOGRAPHY_API_KEY={hex:16}', 'opentopography_cache = "{hex:32}"', 'OPENTOPOGRAPHY_API_KEY=your_key_here'],
  },
];
