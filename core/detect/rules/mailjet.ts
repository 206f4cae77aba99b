/** Mailjet: keys and their secrets are 32 hex digits, known by their names. */

import type { Rule } from '../rule.ts';

export const mailjet: readonly Rule[] = [
  {
    id: 'mailjet-api-key',
    title: 'Mailjet key or secret',
    why: 'Whoever has both sends mail in your domains’ names and reads the contacts.',
    keywords: ['mailjet', 'mj_'],
    assigned: /\b(?:mailjet|mj)\b.*(?:key|secret|token|password|private|public)$|\bmailjet(?:key|secret|token)$/,
    pattern: /[0-9a-f]{32}/i,
    confidence: 'likely',
    suggestedName: 'MJ_APIKEY_PRIVATE',
    page: 'https://dev.mailjet.com/email/guides/getting-started/',
    hits: ['MJ_APIKEY_PRIVATE=«{hex:32}»', 'mailjetSecretKey: "«{hex:32}»"', 'MAILJET_API_KEY=«{hex:32}»'],
    misses: ['MAILJET_TEMPLATE={hex:32}', 'MJ_APIKEY_PRIVATE={hex:12}'],
  },
];
