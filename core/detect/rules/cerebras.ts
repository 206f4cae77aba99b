/** Cerebras: API keys with a prefix. */

import type { Rule } from '../rule.ts';

export const cerebras: readonly Rule[] = [
  {
    id: 'cerebras-api-key',
    title: 'Cerebras API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['csk-'],
    pattern: /(?<![\w-])csk-[0-9a-z]{48}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'CEREBRAS_API_KEY',
    page: 'https://inference-docs.cerebras.ai/quickstart',
    hits: ['CEREBRAS_API_KEY=«csk-{lower:48}»', 'client = Cerebras(api_key="«csk-{lower:48}»")'],
    misses: ['csk-{lower:30}', 'csk-{lower:60}', 'CEREBRAS_API_KEY=csk-your-key'],
  },
];
