/** Together AI: `tgp_v1_` and 43 base64url characters; older keys are 64 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const together: readonly Rule[] = [
  {
    id: 'together-api-key',
    title: 'Together AI API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['tgp_v1_'],
    pattern: /(?<![A-Za-z0-9_-])tgp_v1_[\w-]{43}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'TOGETHER_API_KEY',
    page: 'https://docs.together.ai/docs/api-keys-authentication',
    hits: ['TOGETHER_API_KEY=«tgp_v1_{base64url:43}»', 'Together(api_key="«tgp_v1_{base64url:43}»")'],
    misses: ['tgp_v1_{base64url:20}', 'tgp_v2_{base64url:43}'],
  },
  {
    id: 'together-legacy-api-key',
    title: 'Together AI API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['together'],
    assigned: /(?:^|.* )together(?: ?ai)? ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'TOGETHER_API_KEY',
    page: 'https://docs.together.ai/docs/api-keys-authentication',
    hits: ['TOGETHER_API_KEY=«{hex:64}»', 'togetherAiKey: "«{hex:64}»"'],
    misses: ['TOGETHER_HASH={hex:64}', 'TOGETHER_API_KEY={hex:40}'],
  },
];
