/** Gotify: tokens of applications and clients are a letter and 14 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const gotify: readonly Rule[] = [
  {
    id: 'gotify-token',
    title: 'Gotify token',
    why: 'Whoever has it and reaches the server sends you messages, or reads them.',
    keywords: ['gotify'],
    assigned: /\bgotify.*(?:token|key|secret)$/,
    pattern: /[ACP][A-Za-z0-9._-]{14}/,
    confidence: 'likely',
    suggestedName: 'GOTIFY_TOKEN',
    page: 'https://gotify.net/docs/pushmsg',
    hits: ['GOTIFY_TOKEN=«A{base62:14}»', 'gotifyClientToken: "«C{base64url:14}»"'],
    misses: ['GOTIFY_TITLE=A{base62:14}', 'GOTIFY_TOKEN=A{base62:4}'],
  },
];
