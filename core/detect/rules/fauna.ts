/** Fauna: secrets begin fn, and are known with the name beside them. */

import type { Rule } from '../rule.ts';

export const fauna: readonly Rule[] = [
  {
    id: 'fauna-secret',
    title: 'Fauna secret',
    why: 'Whoever has it reads and changes the database, as far as its role goes.',
    keywords: ['fauna'],
    near: ['fauna'],
    pattern: /(?<![\w-])fnA[A-Z][\w-]{36}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'FAUNA_SECRET',
    page: 'https://docs.fauna.com/fauna/current/learn/security/keys/',
    hits: ['FAUNA_SECRET=«fnAE{base64url:36}»', 'new faunadb.Client({ secret: "«fnAD{base64url:36}»" })'],
    misses: ['FAUNA_SECRET=fnAE{base64url:12}', 'name = "fnAE{base64url:36}"'],
  },
];
