/** Zapier: a webhook is an address that starts a Zap without asking. */

import type { Rule } from '../rule.ts';

export const zapier: readonly Rule[] = [
  {
    id: 'zapier-webhook',
    title: 'Zapier webhook address',
    why: 'Whoever has it starts the Zap with data of their own.',
    keywords: ['hooks.zapier.com/'],
    pattern: /https:\/\/hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?:v2\/)?\d{4,12}\/(?!abc|xxx)[a-z0-9]{5,10}(?![\w-])/,
    quality: 'stated',
    confidence: 'likely',
    suggestedName: 'ZAPIER_WEBHOOK_URL',
    page: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
    hits: [
      'ZAPIER_WEBHOOK_URL=«https://hooks.zapier.com/hooks/catch/{digits:7}/{lower:7}»/',
      'fetch("«https://hooks.zapier.com/hooks/catch/{digits:6}/{lower:6}»", options)',
    ],
    misses: ['https://hooks.zapier.com/hooks/catch/{digits:7}/', 'https://hooks.zapier.com/hooks/catch/your_id/your_hook'],
  },
];
