/** Retool: access tokens begin retool_; licence keys are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const retool: readonly Rule[] = [
  {
    id: 'retool-access-token',
    title: 'Retool access token',
    why: 'Whoever has it manages users, apps or resources, as its scopes say.',
    keywords: ['retool_'],
    pattern: /(?<![A-Za-z0-9])retool_(?:[a-z]{2,8}_)?(?=[a-z]{0,30}\d)[0-9a-z]{26,40}(?![A-Za-z0-9_])/,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'RETOOL_ACCESS_TOKEN',
    page: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
    hits: ['RETOOL_ACCESS_TOKEN=«retool_01{lower:24}»', 'Authorization: Bearer «retool_01{lower:24}»'],
    misses: ['retool_{lower:12}', 'retool_environmentoftheapplication'],
  },
];
