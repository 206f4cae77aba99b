/** Loggly: customer tokens are UUIDs, known by their name or in its address. */

import type { Rule } from '../rule.ts';

export const loggly: readonly Rule[] = [
  {
    id: 'loggly-token',
    title: 'Loggly token',
    why: 'Whoever has it ships logs into your account, which are billed.',
    keywords: ['loggly'],
    assigned: /\bloggly.*(?:token|key|secret)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'LOGGLY_TOKEN',
    page: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm',
    hits: ['LOGGLY_TOKEN=«{uuid}»', 'logglyCustomerToken: "«{uuid}»"'],
    misses: ['LOGGLY_TAG={uuid}', 'LOGGLY_TOKEN={hex:8}'],
  },
  {
    id: 'loggly-url-token',
    title: 'Loggly token',
    why: 'Whoever has it ships logs into your account, which are billed.',
    keywords: ['loggly.com/'],
    pattern: /(?<=\bloggly\.com\/(?:inputs|bulk)\/)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'LOGGLY_TOKEN',
    page: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm',
    hits: ['https://logs-01.loggly.com/inputs/«{uuid}»/tag/http/'],
    misses: ['https://logs-01.loggly.com/inputs/TOKEN/tag/http/', 'https://shop.internal/inputs/{uuid}'],
  },
];
