/** Vonage (once Nexmo): an API secret is 16 characters, known by its name. */

import type { Rule } from '../rule.ts';

export const vonage: readonly Rule[] = [
  {
    id: 'vonage-api-secret',
    title: 'Vonage API secret',
    why: 'Whoever has it and the API key calls and sends messages at your cost.',
    keywords: ['vonage', 'nexmo'],
    assigned: /(?:^|.* )(?:vonage|nexmo) ?(?:.* )?(?:secret|token|password)$/,
    pattern: /[A-Za-z0-9]{40,50}|[A-Za-z0-9]{16}/,
    confidence: 'likely',
    suggestedName: 'VONAGE_API_SECRET',
    page: 'https://developer.vonage.com/en/account/secret-management',
    hits: ['VONAGE_API_SECRET=«{base62:16}»', 'nexmoApiSecret: "«{base62:16}»"', 'NEXMO_SIGNATURE_SECRET=«{base62:50}»'],
    misses: ['VONAGE_NUMBER={base62:16}', 'VONAGE_API_SECRET={base62:8}', 'api_secret = "{base62:15}"'],
  },
];
