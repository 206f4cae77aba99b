/** Permit.io: keys begin permit_key_. */

import type { Rule } from '../rule.ts';

export const permit: readonly Rule[] = [
  {
    id: 'permit-api-key',
    title: 'Permit.io API key',
    why: 'Whoever has it reads and changes who may do what in your application.',
    keywords: ['permit_key_'],
    pattern: /(?<![A-Za-z0-9])permit_key_[A-Za-z0-9]{60,100}(?![\w-])/,
    reach: 128,
    confidence: 'certain',
    suggestedName: 'PERMIT_API_KEY',
    page: 'https://docs.permit.io/overview/use-the-permit-api-and-sdk',
    hits: ['PERMIT_API_KEY=«permit_key_{base62:86}»', 'token: "«permit_key_{base62:86}»"'],
    misses: ['permit_key_{base62:20}', 'permit_key_of_the_environment'],
  },
];
