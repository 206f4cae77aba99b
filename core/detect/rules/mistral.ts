/** Mistral: keys of 32 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const mistral: readonly Rule[] = [
  {
    id: 'mistral-api-key',
    title: 'Mistral API key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['mistral'],
    assigned:
      /(?:^|.* )mistral(?: ?ai)? (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) mistral(?: ?ai)?$|^mistral(?: ?ai)?$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'MISTRAL_API_KEY',
    page: 'https://docs.mistral.ai/getting-started/quickstart/',
    hits: ['MISTRAL_API_KEY=«{base62:32}»', 'mistralApiKey: "«{base62:32}»"', '"mistralai.token": "«{base62:32}»"'],
    misses: [
      'MISTRAL_API_KEY={base62:20}',
      'mistral_model_digest = "{base62:32}"',
      'MISTRAL_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
];
