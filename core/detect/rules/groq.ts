/** Groq: API keys begin gsk_. */

import type { Rule } from '../rule.ts';

export const groq: readonly Rule[] = [
  {
    id: 'groq-api-key',
    title: 'Groq API key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['gsk_'],
    pattern: /(?<![\w-])gsk_[A-Za-z0-9]{52}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'GROQ_API_KEY',
    page: 'https://console.groq.com/keys',
    hits: ['GROQ_API_KEY=«gsk_{base62:52}»', 'client = Groq(api_key="«gsk_{base62:52}»")'],
    misses: ['gsk_{base62:30}', 'msgsk_{base62:52}', 'gsk_your_groq_key'],
  },
];
