/** Dash0: auth tokens with a prefix that its name tells. */

import type { Rule } from '../rule.ts';

export const dash0: readonly Rule[] = [
  {
    id: 'dash0-auth-token',
    title: 'Dash0 auth token',
    why: 'Whoever has it sends or reads the dataset’s telemetry.',
    keywords: ['dash0', 'dash_0'],
    near: ['dash0', 'dash_0'],
    pattern: /(?<![\w-])auth_[A-Za-z0-9]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'DASH0_AUTH_TOKEN',
    page: 'https://www.dash0.com/documentation/dash0/key-concepts/auth-tokens',
    hits: ['DASH0_AUTH_TOKEN=«auth_{base62:32}»', 'endpoint: ingress.eu-west-1.aws.dash0.com:4317\ntoken: «auth_{base62:32}»'],
    misses: ['auth_{base62:32}', 'DASH0_AUTH_TOKEN=auth_{base62:8}'],
  },
];
