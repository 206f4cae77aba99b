/** Ghost: admin API keys are an id and a secret in hex; content keys are made to stand in web pages. */

import type { Rule } from '../rule.ts';

export const ghost: readonly Rule[] = [
  {
    id: 'ghost-admin-key',
    title: 'Ghost admin API key',
    why: 'Whoever has it writes posts and reads the members’ addresses.',
    keywords: ['ghost'],
    near: ['ghost'],
    pattern: /(?<![\w:-])[0-9a-f]{24}:[0-9a-f]{64}(?![\w:-])/,
    confidence: 'certain',
    suggestedName: 'GHOST_ADMIN_API_KEY',
    page: 'https://ghost.org/docs/admin-api/#token-authentication',
    hits: ['GHOST_ADMIN_API_KEY=«{hex:24}:{hex:64}»', 'new GhostAdminAPI({ url, key: "«{hex:24}:{hex:64}»", version: "v5.0" })'],
    misses: ['digest = "{hex:24}:{hex:64}"', 'GHOST_ADMIN_API_KEY={hex:24}:{hex:20}'],
  },
  {
    id: 'ghost-content-key',
    title: 'Ghost content API key',
    why: 'It is made to stand in web pages, and reads only what is published.',
    keywords: ['ghost'],
    assigned: /\bghost content(?: api)? key$/,
    pattern: /[0-9a-f]{26}/,
    confidence: 'public',
    suggestedName: 'GHOST_CONTENT_API_KEY',
    page: 'https://ghost.org/docs/content-api/#key',
    hits: ['GHOST_CONTENT_API_KEY=«{hex:26}»'],
    misses: ['GHOST_ADMIN_API_KEY={hex:26}'],
  },
];
