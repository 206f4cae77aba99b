/** Klaviyo: private keys begin pk_ and are hex. */

import type { Rule } from '../rule.ts';

export const klaviyo: readonly Rule[] = [
  {
    id: 'klaviyo-api-key',
    title: 'Klaviyo private key',
    why: 'Whoever has it reads customers’ profiles and orders, and mails them.',
    keywords: ['pk_'],
    pattern: /(?<![\w-])pk_[0-9a-f]{34}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'KLAVIYO_API_KEY',
    page: 'https://developers.klaviyo.com/en/docs/retrieve_api_credentials',
    hits: ['KLAVIYO_API_KEY=«pk_{hex:34}»', 'Authorization: Klaviyo-API-Key «pk_{hex:34}»'],
    misses: ['pk_{hex:20}', 'apk_{hex:34}', 'pk_live_{alnum:24}'],
  },
];
