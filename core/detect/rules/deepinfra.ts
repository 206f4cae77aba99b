/** DeepInfra: keys are 32 characters known by their name. */

import type { Rule } from '../rule.ts';

export const deepinfra: readonly Rule[] = [
  {
    id: 'deepinfra-api-key',
    title: 'DeepInfra API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['deepinfra', 'deep_infra'],
    assigned: /(?:^|.* )deep ?infra.{0,40}(?:key|token|secret)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'DEEPINFRA_API_KEY',
    page: 'https://deepinfra.com/docs/getting-started',
    hits: ['DEEPINFRA_API_KEY=«{base62:32}»', 'deepInfraToken: "«{base62:32}»"'],
    misses: ['DEEPINFRA_API_KEY={base62:12}', 'deepinfra_model = "{base62:32}"'],
  },
];
