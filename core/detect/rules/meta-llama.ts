/** Meta Llama API: keys begin LLM|. */

import type { Rule } from '../rule.ts';

export const metaLlama: readonly Rule[] = [
  {
    id: 'meta-llama-api-key',
    title: 'Llama API key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['llm|'],
    pattern: /(?<![A-Za-z0-9|])LLM\|\d{12,18}\|[\w-]{25,30}(?![\w|-])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'LLAMA_API_KEY',
    page: 'https://llama.developer.meta.com/docs/api-keys/',
    hits: ['LLAMA_API_KEY="«LLM|{digits:16}|{base64url:27}»"', 'Authorization: Bearer «LLM|{digits:15}|{base64url:27}»'],
    misses: ['LLM|{digits:16}', 'LLM|model|{base64url:27}'],
  },
];
