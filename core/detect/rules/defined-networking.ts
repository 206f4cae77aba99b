/** Defined Networking: API keys with a prefix. */

import type { Rule } from '../rule.ts';

export const definedNetworking: readonly Rule[] = [
  {
    id: 'defined-networking-api-key',
    title: 'Defined Networking API key',
    why: 'Whoever has it enrols hosts into the network and changes its rules.',
    keywords: ['dnkey-'],
    pattern: /(?<![\w-])dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}(?![\w=-])/,
    confidence: 'certain',
    suggestedName: 'DEFINED_API_KEY',
    page: 'https://docs.defined.net/guides/automating-host-creation/',
    hits: ['DEFINED_API_KEY=«dnkey-{upper:26}-{upper:52}»', 'Authorization: Bearer «dnkey-{lower:26}-{lower:52}»'],
    misses: ['dnkey-{upper:26}', 'dnkey-{upper:20}-{upper:20}'],
  },
];
