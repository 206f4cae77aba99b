/** Figma: personal access tokens by their prefix; the older ones are a number and a UUID. */

import type { Rule } from '../rule.ts';

export const figma: readonly Rule[] = [
  {
    id: 'figma-token',
    title: 'Figma access token',
    why: 'Whoever has it reads files, comments and variables as its owner.',
    keywords: ['figd_', 'figu_', 'figo_'],
    pattern: /(?<![\w-])fig[duo]_[\w-]{38,60}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'FIGMA_TOKEN',
    page: 'https://help.figma.com/hc/en-us/articles/8085703771159',
    hits: [
      'FIGMA_TOKEN=«figd_{base64url:40}»',
      'X-Figma-Token: «figd_{base64url:43}»',
      '"figma-api-key": "«figd_{base64url:40}»"',
    ],
    misses: ['figd_{base64url:20}', 'config_{base64url:40}', 'figd_your-personal-access-token-goes-right-here'],
  },
  {
    id: 'figma-legacy-token',
    title: 'Figma access token',
    why: 'Whoever has it reads files and comments as its owner.',
    keywords: ['figma'],
    near: ['figma'],
    pattern: /(?<![\w-])[0-9a-f]{4,8}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/i,
    confidence: 'likely',
    suggestedName: 'FIGMA_TOKEN',
    page: 'https://help.figma.com/hc/en-us/articles/8085703771159',
    hits: ['curl -H "X-FIGMA-TOKEN: «{digits:5}-{uuid}»" https://api.figma.com/v1/me', 'figmaToken = "«{digits:6}-{uuid}»"'],
    misses: ['session = "{digits:5}-{uuid}"', 'figma_file = "{uuid}"'],
  },
];
