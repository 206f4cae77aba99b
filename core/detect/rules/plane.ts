/** Plane: API keys begin plane_api_. */

import type { Rule } from '../rule.ts';

export const plane: readonly Rule[] = [
  {
    id: 'plane-api-key',
    title: 'Plane API key',
    why: 'Whoever has it reads and changes the work items of its owner.',
    keywords: ['plane_api_'],
    pattern: /(?<![A-Za-z0-9])plane_api_[0-9a-f]{32}(?![\w-])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'PLANE_API_KEY',
    page: 'https://developers.plane.so/api-reference/introduction',
    hits: ['PLANE_API_KEY=«plane_api_{hex:32}»', 'X-API-Key: «plane_api_{hex:32}»'],
    misses: ['plane_api_{hex:20}', 'plane_api_reference_of_the_whole_house'],
  },
];
