/** JFrog: API keys begin AKCp, reference tokens are base64 of reftkn:. */

import type { Rule } from '../rule.ts';

export const jfrog: readonly Rule[] = [
  {
    id: 'jfrog-api-key',
    title: 'JFrog API key',
    why: 'Whoever has it reads private packages and may replace published ones.',
    keywords: ['akc'],
    pattern: /(?<![\w+/-])AKC[A-Za-z0-9]{61,70}(?![\w+/=-])/,
    reach: 90,
    confidence: 'likely',
    suggestedName: 'JFROG_API_KEY',
    page: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-api-key',
    hits: ['ARTIFACTORY_API_KEY=«AKCp{base62:69}»', 'X-JFrog-Art-Api: «AKCp8{base62:68}»'],
    misses: ['AKCp{base62:20}', 'PAKCp{base62:69}'],
  },
  {
    id: 'jfrog-reference-token',
    title: 'JFrog reference token',
    why: 'Whoever has it reads private packages and may replace published ones.',
    keywords: ['cmvmdgtu'],
    pattern: /(?<![\w+/-])cmVmdGtu[A-Za-z0-9]{56}(?![\w+/=-])/,
    confidence: 'certain',
    suggestedName: 'JFROG_ACCESS_TOKEN',
    page: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    hits: [
      'JFROG_ACCESS_TOKEN=«cmVmdGtu{base62:56}»',
      '_authToken = «cmVmdGtu{base62:56}»',
      'jf c add --access-token=«cmVmdGtu{base62:56}»',
    ],
    misses: ['cmVmdGtu{base62:20}', 'xcmVmdGtu{base62:56}'],
  },
];
