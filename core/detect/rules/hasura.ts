/** Hasura: the admin secret, which people choose, known by its name or header. */

import type { Rule } from '../rule.ts';

export const hasura: readonly Rule[] = [
  {
    id: 'hasura-admin-secret',
    title: 'Hasura admin secret',
    why: 'Whoever has it and reaches the server reads and changes the whole database, past all permissions.',
    keywords: ['hasura'],
    assigned: /\bhasura.*(?:secret|access key|jwt key|password)$/,
    pattern: /[^\s"'`<>(){}$]{8,100}/,
    quality: 'by-name',
    confidence: 'likely',
    suggestedName: 'HASURA_GRAPHQL_ADMIN_SECRET',
    page: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
    hits: ['HASURA_GRAPHQL_ADMIN_SECRET=«{base62:32}»', '"x-hasura-admin-secret": "«{base62:40}»"'],
    misses: ['HASURA_GRAPHQL_ADMIN_SECRET=your-admin-secret', 'HASURA_ENDPOINT={base62:32}'],
  },
];
