/** Liveblocks: secret keys; public ones are made to stand in web pages. */

import type { Rule } from '../rule.ts';

export const liveblocks: readonly Rule[] = [
  {
    id: 'liveblocks-secret-key',
    title: 'Liveblocks secret key',
    why: 'Whoever has it reads and changes every room.',
    keywords: ['sk_prod_', 'sk_dev_'],
    near: ['liveblocks'],
    pattern: /(?<![\w-])sk_(?:prod|dev)_[\w-]{40,80}(?![\w-])/,
    reach: 100,
    confidence: 'likely',
    suggestedName: 'LIVEBLOCKS_SECRET_KEY',
    page: 'https://liveblocks.io/docs/platform/projects#API-keys',
    hits: ['LIVEBLOCKS_SECRET_KEY=«sk_prod_{base64url:64}»', 'new Liveblocks({ secret: "«sk_dev_{base64url:64}»" })'],
    misses: ['LIVEBLOCKS_SECRET_KEY=sk_prod_{base64url:12}', 'key = sk_prod_{base64url:64}'],
  },
  {
    id: 'liveblocks-public-key',
    title: 'Liveblocks public key',
    why: 'It is made to stand in web pages.',
    keywords: ['pk_prod_', 'pk_dev_'],
    near: ['liveblocks'],
    pattern: /(?<![\w-])pk_(?:prod|dev)_[\w-]{40,80}(?![\w-])/,
    reach: 100,
    confidence: 'public',
    suggestedName: 'LIVEBLOCKS_PUBLIC_KEY',
    page: 'https://liveblocks.io/docs/platform/projects#API-keys',
    hits: ['liveblocks({ publicApiKey: "«pk_prod_{base64url:64}»" })'],
    misses: ['liveblocks = sk_prod_{base64url:64}'],
  },
];
