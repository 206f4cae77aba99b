/** Freshworks: API keys of Freshdesk, Freshservice and their sisters, known by their names. */

import type { Rule } from '../rule.ts';

export const freshworks: readonly Rule[] = [
  {
    id: 'freshworks-api-key',
    title: 'Freshworks API key',
    why: 'Whoever has it reads and answers tickets as its owner.',
    keywords: ['freshdesk', 'freshservice', 'freshworks', 'freshsales', 'freshchat', 'freshcaller'],
    assigned: /\bfresh ?(?:desk|service|works|sales|chat|caller).*(?:key|token|secret|password)$/,
    pattern: /[A-Za-z0-9]{16,24}/,
    confidence: 'likely',
    suggestedName: 'FRESHDESK_API_KEY',
    page: 'https://support.freshdesk.com/support/solutions/articles/215517-how-to-find-your-api-key',
    hits: ['FRESHDESK_API_KEY=«{base62:20}»', 'freshserviceToken: "«{base62:20}»"'],
    misses: ['FRESHDESK_DOMAIN={base62:20}', 'refresh_token_key = {base62:20}'],
  },
];
