/** Make: webhook addresses start a scenario without asking; API tokens are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const make: readonly Rule[] = [
  {
    id: 'make-webhook',
    title: 'Make webhook address',
    why: 'Whoever has it starts the scenario with data of their choice.',
    keywords: ['.make.com/', '.integromat.com/'],
    pattern: /https:\/\/hook(?:\.[a-z]{2,4}\d{0,2})?\.(?:make|integromat)\.com\/[a-z0-9]{32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'MAKE_WEBHOOK',
    page: 'https://help.make.com/webhooks',
    hits: ['hook = "«https://hook.eu1.make.com/{lower:32}»"', 'curl «https://hook.integromat.com/{lower:32}»'],
    misses: ['https://hook.eu1.make.com/', 'https://www.make.com/{lower:32}'],
  },
  {
    id: 'make-api-token',
    title: 'Make API token',
    why: 'Whoever has it runs and changes scenarios, and reaches the accounts that they are connected to.',
    keywords: ['make_api', 'make-api', 'makeapi', 'make_token', 'maketoken', 'make_key', 'integromat'],
    assigned: /^(?:.* )?(?:make|make ?com|integromat) (?:api )?(?:token|key|api ?key)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'MAKE_API_TOKEN',
    page: 'https://developers.make.com/api-documentation/authentication',
    hits: ['MAKE_API_TOKEN=«{uuid}»', 'makeApiKey: "«{uuid}»"'],
    misses: ['MAKE_TEAM={uuid}', 'makefile_id = {uuid}'],
  },
];
