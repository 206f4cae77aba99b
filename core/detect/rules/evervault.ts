/** Evervault: API keys begin ev:key:. */

import type { Rule } from '../rule.ts';

export const evervault: readonly Rule[] = [
  {
    id: 'evervault-api-key',
    title: 'Evervault API key',
    why: 'Whoever has it decrypts the data that the app encrypted, as far as the key’s scopes go.',
    keywords: ['ev:key:'],
    pattern: /(?<![\w:])ev:key:\d:[A-Za-z0-9]{32,120}:[A-Za-z0-9+/]{4,12}:[A-Za-z0-9+/]{4,12}(?![\w:+/])/,
    confidence: 'certain',
    suggestedName: 'EVERVAULT_API_KEY',
    page: 'https://docs.evervault.com/developers/api-keys',
    hits: [
      'EVERVAULT_API_KEY=«ev:key:1:{base62:86}:{base62:6}:{base62:6}»',
      'new Evervault("app_1", "«ev:key:1:{base62:64}:{base64:6}:{base64:6}»")',
    ],
    misses: ['ev:key:1:{base62:8}', 'prev:key:1:{base62:86}:{base62:6}:{base62:6}'],
  },
];
