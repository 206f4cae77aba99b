/** Harness: tokens of people and service accounts, four parts joined by dots. */

import type { Rule } from '../rule.ts';

export const harness: readonly Rule[] = [
  {
    id: 'harness-token',
    title: 'Harness token',
    why: 'Whoever has it deploys and changes pipelines as its owner or service account.',
    keywords: ['pat.', 'sat.'],
    pattern: /(?<![\w.-])[ps]at\.[\w-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}(?!\.?[\w-]|\.\.)/,
    reach: 90,
    confidence: 'certain',
    suggestedName: 'HARNESS_PLATFORM_API_KEY',
    page: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys',
    hits: [
      'HARNESS_PLATFORM_API_KEY=«pat.{base62:22}.{hex:24}.{base62:20}»',
      'x-api-key: «sat.{base64url:22}.{base62:24}.{base62:20}»',
    ],
    misses: ['pat.{base62:22}.{hex:24}', 'compat.{base62:22}.{hex:24}.{base62:20}'],
  },
];
