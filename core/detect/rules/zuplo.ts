/** Zuplo: `zpka_`, 32 characters and their checksum. */

import type { Rule } from '../rule.ts';

export const zuplo: readonly Rule[] = [
  {
    id: 'zuplo-api-key',
    title: 'Zuplo API key',
    why: 'Whoever has it calls the API behind the gateway as your customer.',
    keywords: ['zpka_'],
    pattern: /(?<![A-Za-z0-9_])zpka_[A-Za-z0-9]{32}_[0-9a-f]{8}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    checksum: 'zuplo-crc',
    suggestedName: 'ZUPLO_API_KEY',
    page: 'https://zuplo.com/docs/articles/api-key-leak-detection',
    hits: ['ZUPLO_API_KEY=«{zuplo-key}»', 'Authorization: Bearer «{zuplo-key}»', 'apiKey: "«zpka_{base62:32}_{hex:8}»"'],
    misses: ['zpka_{base62:32}', 'zpkb_{base62:32}_{hex:8}', 'zpka_{base62:20}_{hex:8}'],
  },
];
