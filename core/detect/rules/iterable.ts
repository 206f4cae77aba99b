/** Iterable: API keys are 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const iterable: readonly Rule[] = [
  {
    id: 'iterable-api-key',
    title: 'Iterable API key',
    why: 'Whoever has it reads people’s profiles and mails them, as far as the key’s kind goes.',
    keywords: ['iterable_', 'iterable-', 'iterableapi', 'iterabletoken', 'iterablekey'],
    assigned: /\biterable.*(?:key|token|secret)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'ITERABLE_API_KEY',
    page: 'https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys',
    hits: ['ITERABLE_API_KEY=«{hex:32}»', 'iterableApiKey: "«{hex:32}»"'],
    misses: ['ITERABLE_CAMPAIGN={hex:32}', 'ITERABLE_API_KEY={hex:12}'],
  },
];
