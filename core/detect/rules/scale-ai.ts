/** Scale AI: `live_` or `test_` and 32 hex digits, as others have too, so that the name must be near. */

import type { Rule } from '../rule.ts';

export const scaleAi: readonly Rule[] = [
  {
    id: 'scale-ai-api-key',
    title: 'Scale AI API key',
    why: 'Whoever has it orders annotation at your cost and reads what was annotated.',
    keywords: ['scale'],
    near: ['scale_', 'scaleapi', 'scaleai', 'scale.com', 'scale api'],
    pattern: /(?<![A-Za-z0-9_])(?:live|test)_[0-9a-f]{32}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    suggestedName: 'SCALE_API_KEY',
    page: 'https://scale.com/docs/authentication',
    hits: ['SCALE_API_KEY=«live_{hex:32}»', 'client = scaleapi.ScaleClient("«test_{hex:32}»")'],
    misses: ['API_KEY=live_{hex:32}', 'SCALE_API_KEY=live_{hex:10}', 'upscaled image test_{hex:32}'],
  },
];
