/** Windsurf (Codeium): keys of the editor's account, sk-ws-01-. */

import type { Rule } from '../rule.ts';

export const windsurf: readonly Rule[] = [
  {
    id: 'windsurf-api-key',
    title: 'Windsurf API key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['sk-ws-'],
    pattern: /(?<![\w-])sk-ws-\d{2}-[\w-]{60,140}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'WINDSURF_API_KEY',
    page: 'https://docs.windsurf.com/',
    hits: ['WINDSURF_API_KEY=«sk-ws-01-{base64url:86}»'],
    misses: ['sk-ws-01-{base64url:20}'],
  },
];
