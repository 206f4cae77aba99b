/** Scaleway: the secret key is a UUID, known by its name; the access key begins SCW and names it. */

import type { Rule } from '../rule.ts';

export const scaleway: readonly Rule[] = [
  {
    id: 'scaleway-secret-key',
    title: 'Scaleway secret key',
    why: 'Whoever has it starts and deletes machines, storage and databases with the rights of its owner.',
    keywords: ['scw', 'scaleway', 'secret'],
    assigned: /(?:^|.* )(?:scw|scaleway) ?(?:.* )?(?:secret ?key|secret|token|api ?key)$|^secret ?key$/,
    near: ['scw', 'scaleway'],
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'SCW_SECRET_KEY',
    page: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
    hits: [
      'export SCW_SECRET_KEY=«{uuid}»',
      'scaleway_token: "«{uuid}»"',
      'provider "scaleway" {\n  access_key = "SCWXXXXXXXXXXXXXXXXX"\n  secret_key = "«{uuid}»"\n}',
    ],
    misses: ['SCW_DEFAULT_PROJECT_ID={uuid}', 'secret_key = "{uuid}"', 'SCW_SECRET_KEY={hex:32}'],
  },
  {
    id: 'scaleway-access-key',
    title: 'Scaleway access key',
    why: 'It names the key, and with its secret key it acts with the rights of its owner.',
    keywords: ['scw'],
    pattern: /(?<![A-Za-z0-9])SCW[A-Z0-9]{17}(?![A-Za-z0-9])/,
    confidence: 'possible',
    suggestedName: 'SCW_ACCESS_KEY',
    page: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
    hits: ['SCW_ACCESS_KEY=«SCW{upper:17}»', 'access_key: «SCW{upper:17}»'],
    misses: ['SCWXXXXXXXXXXXXXXXXX', 'SCW{upper:10}', 'SCW_ACCESS_KEY'],
  },
];
