/** Tines: webhooks are addresses with a path and a secret, both 32 hexadecimal digits. */

import type { Rule } from '../rule.ts';

export const tines: readonly Rule[] = [
  {
    id: 'tines-webhook',
    title: 'Tines webhook address',
    why: 'Whoever has it starts the story that it belongs to, with data of their own.',
    keywords: ['.tines.com/webhook/'],
    pattern: /https:\/\/[\w.-]{1,80}\.tines\.com\/webhook\/[0-9a-f]{32}\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
    confidence: 'certain',
    suggestedName: 'TINES_WEBHOOK_SECRET',
    page: 'https://www.tines.com/docs/actions/types/webhook/',
    hits: ['curl -X POST https://shop.tines.com/webhook/{hex:32}/«{hex:32}»'],
    misses: ['https://shop.tines.com/webhook/{hex:32}', 'https://shop.tines.com/webhook/{hex:32}/{hex:20}'],
  },
];
