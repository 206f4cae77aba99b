/** Teamwork: `tkn.v1_` and base64. */

import type { Rule } from '../rule.ts';

export const teamwork: readonly Rule[] = [
  {
    id: 'teamwork-token',
    title: 'Teamwork access token',
    why: 'Whoever has it reads and changes projects as the person.',
    keywords: ['tkn.v1_'],
    pattern: /(?<![\w.-])tkn\.v1_[A-Za-z0-9+/_-]{60,100}={0,2}(?![A-Za-z0-9+/=_-])/,
    confidence: 'certain',
    suggestedName: 'TEAMWORK_TOKEN',
    page: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
    hits: ['TEAMWORK_TOKEN=«tkn.v1_{base62:71}=»', 'Authorization: Bearer «tkn.v1_{base62:70}==»'],
    misses: ['tkn.v1_{base62:20}', 'tkn.v2_{base62:72}'],
  },
];
