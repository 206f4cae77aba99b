/** Scalingo: `tk-us-` and 48 base64url characters. */

import type { Rule } from '../rule.ts';

export const scalingo: readonly Rule[] = [
  {
    id: 'scalingo-api-token',
    title: 'Scalingo API token',
    why: 'Whoever has it deploys, reads and deletes the applications of its owner.',
    keywords: ['tk-us-'],
    pattern: /(?<![\w-])tk-us-[\w-]{48}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SCALINGO_API_TOKEN',
    page: 'https://developers.scalingo.com/tokens',
    hits: ['SCALINGO_API_TOKEN=«tk-us-{base64url:48}»', 'scalingo login --api-token «tk-us-{base64url:48}»'],
    misses: ['tk-us-{base64url:30}', 'desk-tk-us-{base64url:48}'],
  },
];
