/** MailerLite: tokens are JSON Web Tokens, older keys 32 hex digits, both known by their name. */

import type { Rule } from '../rule.ts';

export const mailerlite: readonly Rule[] = [
  {
    id: 'mailerlite-api-key',
    title: 'MailerLite API key',
    why: 'Whoever has it reads subscribers and mails them.',
    keywords: ['mailerlite', 'mailer_lite'],
    assigned: /\bmailer ?lite.*(?:key|token|secret)$/,
    pattern: /[0-9a-f]{32}|eyJ[\w-]{8,200}\.eyJ[\w-]{8,400}\.[\w-]{16,900}/,
    confidence: 'likely',
    suggestedName: 'MAILERLITE_API_KEY',
    page: 'https://www.mailerlite.com/help/where-to-find-the-mailerlite-api-key-groupid-and-documentation',
    hits: ['MAILERLITE_API_KEY=«{hex:32}»', 'mailerLiteToken: "«{jwt}»"'],
    misses: ['MAILERLITE_GROUP={hex:32}', 'MAILERLITE_API_KEY={hex:12}'],
  },
];
