/** Lokalise: API tokens are 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const lokalise: readonly Rule[] = [
  {
    id: 'lokalise-token',
    title: 'Lokalise API token',
    why: 'Whoever has it reads and changes the translations of its owner’s projects.',
    keywords: ['lokalise'],
    assigned: /\blokalise.*(?:token|key|secret)$/,
    pattern: /[a-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'LOKALISE_API_TOKEN',
    page: 'https://docs.lokalise.com/en/articles/1929556-api-and-sdk-tokens',
    hits: ['LOKALISE_API_TOKEN=«{hex:40}»', 'lokaliseToken: "«{hex:40}»"'],
    misses: ['LOKALISE_PROJECT_ID={hex:22}', 'LOKALISE_API_TOKEN={hex:12}'],
  },
];
