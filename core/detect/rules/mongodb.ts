/** MongoDB Atlas: service account secrets with a prefix, and private API keys, which are UUIDs known by their name. */

import type { Rule } from '../rule.ts';

export const mongodb: readonly Rule[] = [
  {
    id: 'mongodb-service-account-secret',
    title: 'MongoDB Atlas service account secret',
    why: 'With its client id it manages projects, clusters and database users.',
    keywords: ['mdb_sa_sk_'],
    pattern: /(?<![A-Za-z0-9])mdb_sa_sk_[\w-]{40,44}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'MONGODB_ATLAS_CLIENT_SECRET',
    page: 'https://www.mongodb.com/docs/atlas/tutorial/rotate-service-account-secrets/',
    hits: ['MONGODB_ATLAS_CLIENT_SECRET=«mdb_sa_sk_{base64url:40}»', 'client_secret = "«mdb_sa_sk_{base62:40}»"'],
    misses: ['mdb_sa_id_{hex:24}', 'mdb_sa_sk_{base62:12}', 'mdb_sa_sk_your_service_account_secret_goes_here'],
  },
  {
    id: 'mongodb-atlas-private-key',
    title: 'MongoDB Atlas private API key',
    why: 'With its public key it manages projects, clusters and database users.',
    keywords: ['atlas', 'mongo', 'mcli'],
    assigned:
      /(?:^|.* )(?:mongo ?db|mongo|atlas|mcli) (?:.* )?private (?:api )?key$|(?:^|.* )atlas (?:.* )?(?:api key|secret|token)$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'MONGODB_ATLAS_PRIVATE_KEY',
    page: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
    hits: ['MONGODB_ATLAS_PRIVATE_KEY=«{uuid}»', 'atlasPrivateKey: "«{uuid}»"', 'MCLI_PRIVATE_API_KEY="«{uuid}»"'],
    misses: [
      'MONGODB_ATLAS_PUBLIC_KEY={uuid}',
      'atlas_project_id = "{uuid}"',
      'MONGODB_ATLAS_PRIVATE_KEY=00000000-0000-0000-0000-000000000000',
    ],
  },
];
