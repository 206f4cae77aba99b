/** LlamaCloud (LlamaIndex): keys begin llx-. */

import type { Rule } from '../rule.ts';

export const llamaCloud: readonly Rule[] = [
  {
    id: 'llama-cloud-api-key',
    title: 'LlamaCloud API key',
    why: 'Whoever has it parses documents at your cost and reads the indexed ones.',
    keywords: ['llx-'],
    pattern: /(?<![\w-])llx-[A-Za-z0-9]{48}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'LLAMA_CLOUD_API_KEY',
    page: 'https://docs.cloud.llamaindex.ai/api_key',
    hits: ['LLAMA_CLOUD_API_KEY=«llx-{base62:48}»', 'parser = LlamaParse(api_key="«llx-{base62:48}»")'],
    misses: ['llx-{base62:12}', 'llx-...', 'xllx-{base62:48}'],
  },
];
