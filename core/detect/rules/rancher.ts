/** Rancher: API keys, token- and five characters, a colon and 54 more. */

import type { Rule } from '../rule.ts';

export const rancher: readonly Rule[] = [
  {
    id: 'rancher-token',
    title: 'Rancher API token',
    why: 'Whoever has it manages the clusters as its owner.',
    keywords: ['token-'],
    pattern: /(?<![\w-])token-[a-z0-9]{5}:[a-z0-9]{54}(?![\w-])/,
    reach: 96,
    confidence: 'certain',
    suggestedName: 'RANCHER_TOKEN_KEY',
    page: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
    hits: [
      'RANCHER_TOKEN_KEY=«token-{lower:5}:{lower:54}»',
      'rancher login https://rancher.shop.internal --token «token-{lower:5}:{lower:54}»',
    ],
    misses: ['token-{lower:5}', 'token-{lower:5}:{lower:20}'],
  },
];
