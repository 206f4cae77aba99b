/** Lambda: keys of its GPU cloud hold their own name. */

import type { Rule } from '../rule.ts';

export const lambdaLabs: readonly Rule[] = [
  {
    id: 'lambda-labs-api-key',
    title: 'Lambda Cloud API key',
    why: 'Whoever has it starts and ends GPU machines at your cost.',
    keywords: ['secret_'],
    pattern: /(?<![\w-])secret_[a-z0-9-]{1,40}_[0-9a-f]{32}\.[A-Za-z0-9]{32}(?!\.?[\w-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'LAMBDA_API_KEY',
    page: 'https://docs.lambda.ai/public-cloud/cloud-api/',
    hits: [
      'LAMBDA_API_KEY=«secret_shop-build_{hex:32}.{base62:32}»',
      'curl -u «secret_shop_{hex:32}.{base62:32}»: https://cloud.lambda.ai/api/v1/instances',
    ],
    misses: ['secret_shop_{hex:32}', 'secret_{base62:43}'],
  },
];
