/** Ory: tokens with a prefix for their kind. */

import type { Rule } from '../rule.ts';

export const ory: readonly Rule[] = [
  {
    id: 'ory-api-key',
    title: 'Ory API key',
    why: 'Whoever has it manages the identities of the project, or the project itself.',
    keywords: ['ory_pat_', 'ory_wak_', 'ory_apikey_'],
    pattern: /(?<![A-Za-z0-9])ory_(?:pat|wak|apikey)_[A-Za-z0-9]{32}(?![\w-])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'ORY_API_KEY',
    page: 'https://www.ory.sh/docs/concepts/personal-access-token',
    hits: ['ORY_PAT=«ory_pat_{base62:32}»', 'Authorization: Bearer «ory_apikey_{base62:32}»'],
    misses: ['ory_pat_{base62:20}', 'history_pat_{base62:32}'],
  },
  {
    id: 'ory-oauth-token',
    title: 'Ory OAuth token',
    why: 'Whoever has it acts for the user or client until it expires.',
    keywords: ['ory_at_', 'ory_rt_', 'ory_ac_', 'ory_st_'],
    pattern: /(?<![A-Za-z0-9])ory_(?:(?:at|rt|ac)_[\w-]{43}\.[\w-]{43}|st_[A-Za-z0-9]{32})(?![\w-])/,
    reach: 128,
    confidence: 'likely',
    suggestedName: 'ORY_ACCESS_TOKEN',
    page: 'https://www.ory.sh/docs/oauth2-oidc/revoke-consent',
    hits: [
      'Authorization: Bearer «ory_at_{base64url:43}.{base64url:43}»',
      'refresh_token: "«ory_rt_{base64url:43}.{base64url:43}»"',
      'X-Session-Token: «ory_st_{base62:32}»',
    ],
    misses: ['ory_at_{base62:20}', 'category_st_{base62:32}'],
  },
];
