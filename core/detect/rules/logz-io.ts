/** Logz.io: shipping and API tokens, known by their names. */

import type { Rule } from '../rule.ts';

export const logzIo: readonly Rule[] = [
  {
    id: 'logz-io-token',
    title: 'Logz.io token',
    why: 'Whoever has it ships logs, which are billed, or searches yours.',
    keywords: ['logz'],
    assigned: /\blogz(?: ?io)?.*(?:token|key|secret)$/,
    pattern: /[A-Za-z]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'LOGZIO_TOKEN',
    page: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/log-shipping-tokens/',
    hits: ['LOGZIO_TOKEN=«{alpha:32}»', 'logzio_api_key: "«{uuid}»"'],
    misses: ['LOGZIO_HOST={alpha:32}', 'LOGZIO_TOKEN={alpha:8}'],
  },
];
