/** Mem0: keys begin m0-. */

import type { Rule } from '../rule.ts';

export const mem0: readonly Rule[] = [
  {
    id: 'mem0-api-key',
    title: 'Mem0 API key',
    why: 'Whoever has it reads and changes the memories of your agents.',
    keywords: ['m0-'],
    pattern: /(?<![\w-])m0-[A-Za-z0-9]{40}(?![\w-])/,
    reach: 56,
    confidence: 'likely',
    suggestedName: 'MEM0_API_KEY',
    page: 'https://docs.mem0.ai/api-reference',
    hits: ['MEM0_API_KEY=«m0-{base62:40}»', 'MemoryClient(api_key="«m0-{base62:40}»")'],
    misses: ['m0-{base62:20}', 'arm0-{base62:40}'],
  },
];
