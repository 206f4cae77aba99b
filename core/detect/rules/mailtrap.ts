/** Mailtrap: API tokens and the passwords of its inboxes, known by their names. */

import type { Rule } from '../rule.ts';

export const mailtrap: readonly Rule[] = [
  {
    id: 'mailtrap-token',
    title: 'Mailtrap token',
    why: 'Whoever has it sends mail in your domains’ names, or reads the inboxes’ test mail.',
    keywords: ['mailtrap'],
    assigned: /\bmailtrap.*(?:token|key|password|pass|secret)$/,
    pattern: /[0-9a-f]{32}|[0-9a-f]{14}/,
    confidence: 'likely',
    suggestedName: 'MAILTRAP_API_TOKEN',
    page: 'https://help.mailtrap.io/article/103-api-tokens',
    hits: ['MAILTRAP_API_TOKEN=«{hex:32}»', 'mailtrapPassword: "«{hex:14}»"'],
    misses: ['MAILTRAP_INBOX={hex:14}', 'MAILTRAP_API_TOKEN={hex:8}'],
  },
];
