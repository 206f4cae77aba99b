/** Censys: personal tokens with a prefix, older secrets known by their name. */

import type { Rule } from '../rule.ts';

export const censys: readonly Rule[] = [
  {
    id: 'censys-token',
    title: 'Censys personal access token',
    why: 'Whoever has it searches at your cost.',
    keywords: ['censys_'],
    pattern: /(?<![\w-])censys_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CENSYS_API_TOKEN',
    page: 'https://docs.censys.com/reference/get-started',
    hits: ['CENSYS_API_TOKEN=«censys_{base62:8}_{base62:24}»', 'Authorization: Bearer «censys_{base62:8}_{base62:32}»'],
    misses: ['censys_{base62:8}', 'censys_personal_access_token'],
  },
  {
    id: 'censys-secret',
    title: 'Censys API secret',
    why: 'With its id it searches at your cost.',
    keywords: ['censys'],
    assigned: /(?:^|.* )censys.{0,40}(?:secret|token|key)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'CENSYS_API_SECRET',
    page: 'https://search.censys.io/account/api',
    hits: ['CENSYS_API_SECRET=«{base62:32}»', 'censysSecret: "«{base62:32}»"'],
    misses: ['CENSYS_API_ID={uuid}', 'CENSYS_API_SECRET={base62:8}'],
  },
];
