/** Metabase: API keys, mb_ and the base64 of 32 bytes, and embedding secrets, known by their name. */

import type { Rule } from '../rule.ts';

export const metabase: readonly Rule[] = [
  {
    id: 'metabase-api-key',
    title: 'Metabase API key',
    why: 'Whoever has it queries the connected databases as far as its group may.',
    keywords: ['mb_'],
    pattern: /(?<![\w-])mb_[A-Za-z0-9+/]{43}=(?![\w=])/,
    reach: 56,
    confidence: 'certain',
    suggestedName: 'METABASE_API_KEY',
    page: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    hits: ['METABASE_API_KEY=«mb_{base64:43}=»', 'X-API-KEY: «mb_{base64:43}=»'],
    misses: ['mb_{base64:30}=', 'mb_strtolower_and_other_functions_of_multibyte='],
  },
  {
    id: 'metabase-secret-key',
    title: 'Metabase embedding secret',
    why: 'Whoever has it signs embedded questions and so reads them with any parameter.',
    keywords: ['metabase', 'mb_'],
    assigned: /(?:^|.* )(?:metabase|mb) (?:.* )?(?:secret|secret key)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'METABASE_SECRET_KEY',
    page: 'https://www.metabase.com/docs/latest/embedding/static-embedding',
    hits: ['METABASE_SECRET_KEY=«{hex:64}»', 'MB_EMBEDDING_SECRET_KEY="«{hex:64}»"'],
    misses: ['METABASE_SECRET_KEY={hex:40}', 'metabase_jar_digest = "{hex:64}"'],
  },
];
