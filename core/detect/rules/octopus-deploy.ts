/** Octopus Deploy: API keys, API- and capitals or digits. */

import type { Rule } from '../rule.ts';

export const octopusDeploy: readonly Rule[] = [
  {
    id: 'octopus-deploy-api-key',
    title: 'Octopus Deploy API key',
    why: 'Whoever has it deploys, and reads projects and variables, as its owner.',
    keywords: ['api-'],
    pattern: /(?<![\w-])API-(?=[A-Z]{0,31}\d)[0-9A-Z]{25,32}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'OCTOPUS_API_KEY',
    page: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    hits: [
      'OCTOPUS_API_KEY=«API-{upper:26}»',
      'octo create-release --apiKey=«API-{upper:32}»',
      'X-Octopus-ApiKey: «API-{upper:27}»',
    ],
    misses: ['API-{upper:16}', 'API-XXXXXXXXXXXXXXXXXXXXXXXXXX', 'API-{lower:26}', 'REST-API-{upper:26}'],
  },
];
