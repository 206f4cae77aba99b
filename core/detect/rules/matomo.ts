/** Matomo: tokens of 32 hex digits, in an address or known by their name. */

import type { Rule } from '../rule.ts';

export const matomo: readonly Rule[] = [
  {
    id: 'matomo-token',
    title: 'Matomo token',
    why: 'Whoever has it reads the statistics, and changes the site, as its owner may.',
    keywords: ['token_auth', 'tokenauth', 'matomo', 'piwik'],
    pattern:
      /(?:token_?auth|(?:matomo|piwik)[\w.-]{0,20}token)["']?\s{0,4}(?:[:=]|=>)\s{0,4}["']?(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/i,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'MATOMO_TOKEN_AUTH',
    page: 'https://matomo.org/faq/general/faq_114/',
    hits: [
      'MATOMO_TOKEN_AUTH=«{hex:32}»',
      'https://stats.shop.internal/index.php?module=API&token_auth=«{hex:32}»',
      'matomo_api_token: "«{hex:32}»"',
    ],
    misses: ['token_auth=anonymous', 'MATOMO_TOKEN_AUTH={hex:20}', 'matomo_digest = {hex:32}'],
  },
];
