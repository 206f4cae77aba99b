/** Beamer: keys begin b_ and are known by their name. */

import type { Rule } from '../rule.ts';

export const beamer: readonly Rule[] = [
  {
    id: 'beamer-api-key',
    title: 'Beamer API key',
    why: 'Whoever has it publishes announcements in your product.',
    keywords: ['beamer'],
    assigned: /(?:^|.* )beamer(?:.{0,40}(?:key|token|secret))?$/,
    pattern: /b_[A-Za-z0-9=_-]{44}(?:[A-Za-z0-9+/]{0,2}=)?/,
    confidence: 'likely',
    suggestedName: 'BEAMER_API_KEY',
    page: 'https://www.getbeamer.com/help/where-can-i-find-my-api-key',
    hits: ['BEAMER_API_KEY=«b_{base64url:44}»', 'beamerToken: "«b_{base64url:44}»"'],
    misses: ['BEAMER_API_KEY=b_{base64url:20}', 'BEAMER_PRODUCT={base64url:44}'],
  },
];
