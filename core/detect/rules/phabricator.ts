/** Phabricator and Phorge: Conduit tokens, api- or cli- and 28 plain characters. */

import type { Rule } from '../rule.ts';

export const phabricator: readonly Rule[] = [
  {
    id: 'phabricator-token',
    title: 'Phabricator Conduit token',
    why: 'Whoever has it reads and changes tasks, code reviews and repositories as its owner.',
    keywords: ['api-', 'cli-'],
    pattern: /(?<![\w-])(?:api|cli)-(?=[a-z]{0,27}\d)[a-z2-7]{28}(?![\w-])/,
    reach: 40,
    confidence: 'likely',
    suggestedName: 'PHABRICATOR_TOKEN',
    page: 'https://secure.phabricator.com/book/phabricator/article/conduit/',
    hits: [
      '{"hosts": {"https://phabricator.shop.internal/api/": {"token": "«cli-{base32-lower:28}»"}}}',
      'api.token=«api-{base32-lower:28}»',
    ],
    misses: ['api-{base32-lower:20}', 'api-documentationofthewholehouse', 'rest-api-{base32-lower:28}'],
  },
];
