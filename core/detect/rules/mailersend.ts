/** MailerSend: API tokens begin mlsn. */

import type { Rule } from '../rule.ts';

export const mailersend: readonly Rule[] = [
  {
    id: 'mailersend-token',
    title: 'MailerSend API token',
    why: 'Whoever has it sends mail in your domains’ names and reads who received it.',
    keywords: ['mlsn.'],
    pattern: /(?<![\w.-])mlsn\.[0-9a-f]{64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'MAILERSEND_API_KEY',
    page: 'https://www.mailersend.com/help/managing-api-tokens',
    hits: ['MAILERSEND_API_KEY=«mlsn.{hex:64}»', 'new MailerSend({ apiKey: "«mlsn.{hex:64}»" })'],
    misses: ['mlsn.{hex:20}', 'mlsn.your_api_token'],
  },
];
