/** Coolify: tokens are a number, a bar and 40 or more characters, known by their name. */

import type { Rule } from '../rule.ts';

export const coolify: readonly Rule[] = [
  {
    id: 'coolify-token',
    title: 'Coolify token',
    why: 'Whoever has it deploys, and with root rights reads the servers’ keys.',
    keywords: ['coolify'],
    assigned: /(?:^|.* )coolify.{0,40}(?:token|key|secret)$/,
    pattern: /(?:\d{1,6}\|)?[A-Za-z0-9]{40,48}/,
    confidence: 'likely',
    suggestedName: 'COOLIFY_TOKEN',
    page: 'https://coolify.io/docs/api-reference/authorization',
    hits: ['COOLIFY_TOKEN="«3|{base62:48}»"', 'coolifyApiToken: "«{base62:40}»"'],
    misses: ['COOLIFY_TOKEN={base62:8}', 'COOLIFY_UUID={lower:24}'],
  },
];
