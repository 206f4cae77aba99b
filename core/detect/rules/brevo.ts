/** Brevo (Sendinblue): API keys and SMTP keys, a prefix for each. */

import type { Rule } from '../rule.ts';

export const brevo: readonly Rule[] = [
  {
    id: 'brevo-api-key',
    title: 'Brevo API key',
    why: 'Whoever has it sends mail and messages in your name and reads the contacts.',
    keywords: ['xkeysib-'],
    pattern: /(?<![\w-])xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'BREVO_API_KEY',
    page: 'https://help.brevo.com/hc/en-us/articles/209467485',
    hits: ['BREVO_API_KEY=«xkeysib-{hex:64}-{base62:16}»', 'headers: { "api-key": "«xkeysib-{hex:64}-{base62:16}»" }'],
    misses: ['xkeysib-{hex:32}-{base62:16}', 'xkeysib-your-api-key', 'BREVO_API_KEY=xkeysib-{hex:64}'],
  },
  {
    id: 'brevo-smtp-key',
    title: 'Brevo SMTP key',
    why: 'Whoever has it and the login sends mail in your name.',
    keywords: ['xsmtpsib-'],
    pattern: /(?<![\w-])xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'BREVO_SMTP_KEY',
    page: 'https://help.brevo.com/hc/en-us/articles/7959631848850',
    hits: ['SMTP_PASSWORD=«xsmtpsib-{hex:64}-{base62:16}»', 'pass: "«xsmtpsib-{hex:64}-{base62:16}»"'],
    misses: ['xsmtpsib-{hex:32}-{base62:16}', 'xsmtpsib-your-smtp-key'],
  },
];
