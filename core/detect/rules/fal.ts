/** fal: keys are a UUID and 32 hex digits joined by a colon. */

import type { Rule } from '../rule.ts';

export const fal: readonly Rule[] = [
  {
    id: 'fal-key',
    title: 'fal key',
    why: 'Whoever has it generates images and videos at your cost.',
    keywords: ['fal_', 'fal.', 'fal-', '@fal', 'falkey', 'falapi'],
    near: ['fal_', 'fal.', 'fal-', '@fal', 'falkey', 'falapi'],
    pattern: /(?<![\w:-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{32}(?![\w:-])/,
    confidence: 'likely',
    suggestedName: 'FAL_KEY',
    page: 'https://docs.fal.ai/model-endpoints/authentication/',
    hits: ['FAL_KEY=«{uuid}:{hex:32}»', 'fal.config({ credentials: "«{uuid}:{hex:32}»" })'],
    misses: ['span = "{uuid}:{hex:32}"', 'FAL_KEY={uuid}'],
  },
];
