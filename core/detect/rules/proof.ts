/** Proof (Notarize): API keys begin prf_. */

import type { Rule } from '../rule.ts';

export const proof: readonly Rule[] = [
  {
    id: 'proof-api-key',
    title: 'Proof API key',
    why: 'Whoever has it reads and sends documents to be notarised.',
    keywords: ['prf_'],
    pattern: /(?<![A-Za-z0-9_-])prf_(?:[a-z]{2,8}_)?(?=[\w-]{0,39}\d)(?=[\w-]{0,39}[A-Z])[\w-]{36,40}(?![\w-])/,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'PROOF_API_KEY',
    page: 'https://dev.proof.com/docs/api-keys',
    hits: ['PROOF_API_KEY=«prf_{base62:36}»', 'ApiKey: «prf_cli_{base62:36}»'],
    misses: ['prf_{base62:20}', 'prf_the_profile_of_the_user_in_the_application'],
  },
];
