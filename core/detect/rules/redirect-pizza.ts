/** redirect.pizza: tokens begin rpa_. */

import type { Rule } from '../rule.ts';

export const redirectPizza: readonly Rule[] = [
  {
    id: 'redirect-pizza-token',
    title: 'redirect.pizza token',
    why: 'Whoever has it changes where your domains lead.',
    keywords: ['rpa_'],
    pattern: /(?<![A-Za-z0-9])rpa_[0-9a-z]{28,34}(?![A-Za-z0-9_])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'REDIRECT_PIZZA_TOKEN',
    page: 'https://redirect.pizza/docs',
    hits: ['REDIRECT_PIZZA_TOKEN=«rpa_{lower:30}»', 'Authorization: Bearer «rpa_{lower:32}»'],
    misses: ['rpa_{lower:12}', 'sherpa_{lower:30}'],
  },
];
