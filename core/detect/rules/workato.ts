/** Workato: developer API tokens are JSON Web Tokens after `wrka` and the data centre. */

import type { Rule } from '../rule.ts';

export const workato: readonly Rule[] = [
  {
    id: 'workato-api-token',
    title: 'Workato developer API token',
    why: 'Whoever has it reads, changes and runs the recipes that its client may.',
    keywords: ['wrka'],
    pattern: /(?<![\w-])wrka[a-z]{0,4}-eyJ[\w-]{10,200}\.[\w-]{20,1000}\.[\w-]{40,700}(?!\.?[\w-]|\.\.)/,
    reach: 2000,
    confidence: 'certain',
    suggestedName: 'WORKATO_API_TOKEN',
    page: 'https://docs.workato.com/workato-api/api-clients.html',
    hits: [
      'WORKATO_API_TOKEN=«wrkaus-eyJ{base64url:33}.{base64url:120}.{base64url:342}»',
      'Authorization: Bearer «wrkaeu-eyJ{base64url:33}.{base64url:120}.{base64url:342}»',
    ],
    misses: ['wrkaus-eyJ{base64url:33}', 'wrka-eyJ{base64url:33}.{base64url:12}.{base64url:12}'],
  },
];
