/** Shippo: live and test tokens by their prefix. */

import type { Rule } from '../rule.ts';

export const shippo: readonly Rule[] = [
  {
    id: 'shippo-api-token',
    title: 'Shippo API token',
    why: 'Whoever has it buys shipping labels at your cost and reads addresses.',
    keywords: ['shippo_live_', 'shippo_test_'],
    pattern: /(?<![A-Za-z0-9])shippo_(?:live|test)_[0-9A-Fa-f]{40}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'SHIPPO_API_TOKEN',
    page: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    hits: [
      'SHIPPO_API_TOKEN=«shippo_live_{hex:40}»',
      'shippo.config.api_key = "«shippo_test_{hex:40}»"',
      'Authorization: ShippoToken «shippo_live_{hex:40}»',
    ],
    misses: ['shippo_live_{hex:32}', 'shippo_prod_{hex:40}', 'shippo_test_YOUR_TOKEN'],
  },
];
