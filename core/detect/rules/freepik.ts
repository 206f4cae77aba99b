/** Freepik: API keys begin FPSX. */

import type { Rule } from '../rule.ts';

export const freepik: readonly Rule[] = [
  {
    id: 'freepik-api-key',
    title: 'Freepik API key',
    why: 'Whoever has it generates and downloads images at your cost.',
    keywords: ['fpsx'],
    pattern: /(?<![\w-])FPSX[0-9a-f]{32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'FREEPIK_API_KEY',
    page: 'https://docs.freepik.com/authentication',
    hits: ['FREEPIK_API_KEY=«FPSX{hex:32}»', 'x-freepik-api-key: «FPSX{hex:32}»'],
    misses: ['FPSX{hex:12}', 'xFPSX{hex:32}'],
  },
];
