/** Mailchimp: keys end in their data centre; those of Transactional (Mandrill) begin md- or are known by their name. */

import type { Rule } from '../rule.ts';

export const mailchimp: readonly Rule[] = [
  {
    id: 'mailchimp-api-key',
    title: 'Mailchimp API key',
    why: 'Whoever has it reads the audience’s addresses and mails them.',
    keywords: ['-us'],
    pattern: /(?<![\w-])[0-9a-f]{32}-us\d{1,2}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'MAILCHIMP_API_KEY',
    page: 'https://mailchimp.com/help/about-api-keys/',
    hits: ['MAILCHIMP_API_KEY=«{hex:32}-us14»', 'mailchimp.setConfig({ apiKey: "«{hex:32}-us6»", server: "us6" })'],
    misses: ['{hex:20}-us14', '{hex:32}-eu1', '{hex:32}-usb'],
  },
  {
    id: 'mailchimp-transactional-key',
    title: 'Mailchimp Transactional key',
    why: 'Whoever has it sends mail in your domains’ names.',
    keywords: ['md-'],
    pattern: /(?<![\w-])md-[\w-]{22}(?![\w-])/,
    reach: 40,
    near: ['mailchimp', 'mandrill', 'transactional'],
    confidence: 'likely',
    suggestedName: 'MAILCHIMP_TRANSACTIONAL_API_KEY',
    page: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
    hits: [
      'MANDRILL_API_KEY=«md-{base64url:22}»',
      'const mailchimp = require("@mailchimp/mailchimp_transactional")("«md-{base64url:22}»")',
    ],
    misses: ['class = "md-{base64url:22}"', 'MANDRILL_API_KEY=md-{base64url:8}'],
  },
  {
    id: 'mandrill-api-key',
    title: 'Mandrill API key',
    why: 'Whoever has it sends mail in your domains’ names.',
    keywords: ['mandrill'],
    assigned: /\bmandrill.*(?:key|token|secret|password)$/,
    pattern: /[\w-]{22}/,
    confidence: 'likely',
    suggestedName: 'MANDRILL_API_KEY',
    page: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
    hits: ['MANDRILL_APIKEY=«{base64url:22}»', 'mandrillPassword: "«{base64url:22}»"'],
    misses: ['MANDRILL_USERNAME={base64url:22}', 'MANDRILL_APIKEY={base64url:8}'],
  },
];
