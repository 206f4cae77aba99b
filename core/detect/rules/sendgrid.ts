/** SendGrid: three parts of fixed length. */

import type { Rule } from '../rule.ts';

export const sendgrid: readonly Rule[] = [
  {
    id: 'sendgrid-api-key',
    title: 'SendGrid API key',
    why: 'Whoever has it sends mail in your name.',
    keywords: ['sg.'],
    pattern: /(?<![\w.-])SG\.[\w-]{20,24}\.[\w-]{39,50}(?!\.?[\w-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'SENDGRID_API_KEY',
    page: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    hits: ['sgMail.setApiKey("«SG.{base64url:22}.{base64url:43}»")', 'SENDGRID_API_KEY=«SG.{base64url:22}.{base64url:43}»'],
    misses: ['SG.{base64url:22}', 'msg.data.content', 'SG.{base64url:10}.{base64url:43}'],
  },
];
