/** ReadMe: API keys begin rdme_. */

import type { Rule } from '../rule.ts';

export const readmeIo: readonly Rule[] = [
  {
    id: 'readme-io-api-key',
    title: 'ReadMe API key',
    why: 'Whoever has it changes and publishes the documentation.',
    keywords: ['rdme_'],
    pattern: /(?<![A-Za-z0-9])rdme_[0-9a-z]{70}(?![\w-])/,
    reach: 96,
    confidence: 'certain',
    suggestedName: 'RDME_API_KEY',
    page: 'https://docs.readme.com/main/reference/intro/authentication',
    hits: ['RDME_API_KEY=«rdme_{lower:70}»', 'rdme openapi upload --key «rdme_xn8s9h{hex:64}»'],
    misses: ['rdme_{lower:40}', 'rdme_{upper:70}'],
  },
];
