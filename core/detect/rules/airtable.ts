/** Airtable: personal access tokens begin pat, older keys key. */

import type { Rule } from '../rule.ts';

export const airtable: readonly Rule[] = [
  {
    id: 'airtable-token',
    title: 'Airtable personal access token',
    why: 'Whoever has it reads and changes the bases that it was made for.',
    keywords: ['pat'],
    pattern: /(?<![\w-])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'AIRTABLE_API_KEY',
    page: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    hits: [
      'AIRTABLE_API_KEY=«pat{base62:14}.{hex:64}»',
      'Airtable.configure({ apiKey: "«pat{base62:14}.{hex:64}»" })',
      'Authorization: Bearer «pat{base62:14}.{hex:64}»',
    ],
    misses: ['pat{base62:14}.{hex:32}', 'pat{base62:10}.{hex:64}', 'path{base62:14}.{hex:64}'],
  },
  {
    id: 'airtable-api-key',
    title: 'Airtable API key (old form)',
    why: 'Whoever has it reads and changes every base of its owner, where such keys still work.',
    keywords: ['airtable'],
    near: ['airtable'],
    pattern: /(?<![\w-])key(?=[A-Za-z]{0,13}\d)[A-Za-z0-9]{14}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'AIRTABLE_API_KEY',
    page: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    hits: ['AIRTABLE_API_KEY=«key{base62:14}»', 'curl https://api.airtable.com/v0/app1/Shop?api_key=«key{base62:14}»'],
    misses: ['key{base62:14}', 'AIRTABLE_API_KEY=key{base62:10}', 'airtable.keyPressedTwiceNow'],
  },
];
