/** Unleash: a project, an environment and 56 hex digits; the name must be near. */

import type { Rule } from '../rule.ts';

export const unleash: readonly Rule[] = [
  {
    id: 'unleash-api-token',
    title: 'Unleash API token',
    why: 'Whoever has it reads all feature flags, or with an admin token changes them.',
    keywords: ['unleash'],
    near: ['unleash'],
    pattern: /(?<![\w:*-])(?:\*|\[\]|[\w-]{1,60}):(?:(?:\*|[\w-]{1,40})\.)?[0-9a-f]{56,64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'UNLEASH_API_TOKEN',
    page: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
    hits: [
      'UNLEASH_API_TOKEN=«*:development.{hex:56}»',
      'unleash({ customHeaders: { Authorization: "«default:production.{hex:56}»" } })',
      'UNLEASH_PAT="«user:{hex:56}»"',
    ],
    misses: [
      'UNLEASH_API_TOKEN=*:development.{hex:20}',
      'token: default:production.{hex:56}',
      'UNLEASH_API_TOKEN=default:development.unleash-insecure-api-token',
    ],
  },
];
