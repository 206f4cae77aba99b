/** DeepSeek: keys begin sk- as others' do, and are told by the name round them. */

import type { Rule } from '../rule.ts';

export const deepseek: readonly Rule[] = [
  {
    id: 'deepseek-api-key',
    title: 'DeepSeek API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['deepseek'],
    near: ['deepseek'],
    pattern: /(?<![\w-])sk-[0-9a-f]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'DEEPSEEK_API_KEY',
    page: 'https://platform.deepseek.com/api_keys',
    hits: [
      'DEEPSEEK_API_KEY=«sk-{hex:32}»',
      'OpenAI(base_url="https://api.deepseek.com", api_key="«sk-{hex:32}»")',
      'deepseek:\n  key: «sk-{hex:32}»',
    ],
    misses: ['DEEPSEEK_API_KEY=sk-{hex:20}', 'key = "sk-{hex:32}"', 'DEEPSEEK_API_KEY=sk-your-key'],
  },
];
