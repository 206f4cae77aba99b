/** Ollama: cloud keys, 32 hex digits, a dot and 24 characters. */

import type { Rule } from '../rule.ts';

export const ollama: readonly Rule[] = [
  {
    id: 'ollama-api-key',
    title: 'Ollama API key',
    why: 'Whoever has it uses the hosted models at your cost.',
    keywords: ['ollama'],
    near: ['ollama'],
    pattern: /(?<![\w.-])[0-9a-f]{32}\.[\w-]{24}(?!\.?[\w-]|\.\.)/,
    confidence: 'likely',
    suggestedName: 'OLLAMA_API_KEY',
    page: 'https://docs.ollama.com/api/authentication',
    hits: ['OLLAMA_API_KEY=«{hex:32}.{base64url:24}»', 'host: https://ollama.com\nkey: «{hex:32}.{base64url:24}»'],
    misses: ['file = "{hex:32}.{base64url:24}"', 'OLLAMA_API_KEY={hex:32}'],
  },
];
