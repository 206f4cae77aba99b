/** Stability AI: `sk-` and 48 characters, as others have too, known by their name. */

import type { Rule } from '../rule.ts';

export const stabilityAi: readonly Rule[] = [
  {
    id: 'stability-ai-api-key',
    title: 'Stability AI API key',
    why: 'Whoever has it makes images at your cost.',
    keywords: ['stability', 'dreamstudio'],
    assigned: /(?:^|.* )(?:stability|dream ?studio) ?(?:ai ?)?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /sk-[A-Za-z0-9]{48}/,
    confidence: 'certain',
    suggestedName: 'STABILITY_API_KEY',
    page: 'https://platform.stability.ai/account/keys',
    hits: ['STABILITY_API_KEY=«sk-{base62:48}»', 'stabilityAiKey: "«sk-{base62:48}»"'],
    misses: ['STABILITY_API_KEY=sk-{base62:12}', 'key = "sk-{base62:48}"'],
  },
];
