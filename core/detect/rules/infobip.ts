/** Infobip: API keys are 32 hex digits and a UUID. */

import type { Rule } from '../rule.ts';

export const infobip: readonly Rule[] = [
  {
    id: 'infobip-api-key',
    title: 'Infobip API key',
    why: 'Whoever has it sends text messages and calls at your cost.',
    keywords: ['infobip', ': app '],
    near: ['infobip', 'authorization'],
    pattern: /(?<![\w-])[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'INFOBIP_API_KEY',
    page: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
    hits: ['INFOBIP_API_KEY=«{hex:32}-{uuid}»', 'Authorization: App «{hex:32}-{uuid}»'],
    misses: ['app trace = {hex:32}-{uuid}', 'INFOBIP_API_KEY={uuid}'],
  },
];
