/** Wix: API keys are JSON Web Tokens after `IST.`. */

import type { Rule } from '../rule.ts';

export const wix: readonly Rule[] = [
  {
    id: 'wix-api-key',
    title: 'Wix API key',
    why: 'Whoever has it reads and changes the sites of its account.',
    keywords: ['ist.eyj'],
    pattern: /(?<![\w.-])IST\.eyJ[\w-]{10,300}\.[\w-]{40,2000}\.[\w-]{40,800}(?!\.?[\w-]|\.\.)/,
    reach: 3200,
    confidence: 'certain',
    suggestedName: 'WIX_API_KEY',
    page: 'https://dev.wix.com/docs/go-headless/authentication/admin/manage-api-keys',
    hits: [
      'WIX_API_KEY=«IST.eyJ{base64url:60}.{base64url:300}.{base64url:342}»',
      'Authorization: «IST.eyJ{base62:60}.{base64url:300}.{base64url:342}»',
    ],
    misses: ['IST.eyJ{base64url:20}', 'LIST.eyJ{base64url:60}.{base64url:300}.{base64url:342}'],
  },
];
