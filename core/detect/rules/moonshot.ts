/** Moonshot AI (Kimi): keys of 48 characters behind sk-, known by their name; those of its coding plan begin sk-kimi-. */

import type { Rule } from '../rule.ts';

export const moonshot: readonly Rule[] = [
  {
    id: 'moonshot-api-key',
    title: 'Moonshot API key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['moonshot', 'kimi'],
    near: ['moonshot', 'kimi'],
    pattern: /(?<![\w-])sk-[A-Za-z0-9]{48}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'MOONSHOT_API_KEY',
    page: 'https://platform.moonshot.ai/docs/overview',
    hits: ['MOONSHOT_API_KEY=«sk-{base62:48}»', 'baseUrl: "https://api.moonshot.cn/v1", apiKey: "«sk-{base62:48}»"'],
    misses: ['key = "sk-{base62:48}"', 'MOONSHOT_API_KEY=sk-{base62:20}'],
  },
  {
    id: 'moonshot-coding-key',
    title: 'Kimi coding key',
    why: 'Whoever has it uses the models at your cost.',
    keywords: ['sk-kimi-'],
    pattern: /(?<![\w-])sk-kimi-[A-Za-z0-9]{40,100}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'KIMI_API_KEY',
    page: 'https://www.kimi.com/coding/docs/',
    hits: ['KIMI_API_KEY=«sk-kimi-{base62:64}»'],
    misses: ['sk-kimi-{base62:12}'],
  },
];
