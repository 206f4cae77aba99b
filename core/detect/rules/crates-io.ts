/** crates.io: tokens that begin cio. */

import type { Rule } from '../rule.ts';

export const cratesIo: readonly Rule[] = [
  {
    id: 'crates-io-token',
    title: 'crates.io token',
    why: 'Whoever has it publishes versions of its owner’s crates.',
    keywords: ['cio'],
    pattern: /(?<![\w-])cio(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'CARGO_REGISTRY_TOKEN',
    page: 'https://crates.io/settings/tokens',
    hits: ['CARGO_REGISTRY_TOKEN=«cio{base62:32}»', '[registry]\ntoken = "«cio{base62:32}»"', 'cargo login «cio{base62:32}»'],
    misses: ['cio{base62:20}', 'cio{base62:40}', 'socio{base62:32}'],
  },
];
