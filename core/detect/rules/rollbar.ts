/** Rollbar: access tokens of 32 hex digits or more, known by their name; those for browsers are made to be published. */

import type { Rule } from '../rule.ts';

export const rollbar: readonly Rule[] = [
  {
    id: 'rollbar-access-token',
    title: 'Rollbar access token',
    why: 'Whoever has it writes into your project, or reads its errors with their data.',
    keywords: ['rollbar'],
    assigned: /(?:^|.* )rollbar (?!.*(?:client|public|browser))(?:.* )?(?:key|token|secret)$/,
    pattern: /[0-9a-f]{128}|[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'ROLLBAR_ACCESS_TOKEN',
    page: 'https://docs.rollbar.com/docs/access-tokens',
    hits: ['ROLLBAR_ACCESS_TOKEN=«{hex:32}»', 'rollbarServerToken: "«{hex:32}»"'],
    misses: ['ROLLBAR_CLIENT_TOKEN={hex:32}', 'ROLLBAR_ACCESS_TOKEN={hex:20}', 'rollbar_fingerprint = "{hex:32}"'],
  },
];
