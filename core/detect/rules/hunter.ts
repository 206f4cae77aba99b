/** Hunter: API keys are 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const hunter: readonly Rule[] = [
  {
    id: 'hunter-api-key',
    title: 'Hunter API key',
    why: 'Whoever has it searches for addresses at your cost.',
    keywords: ['hunter'],
    assigned: /\bhunter(?: io)?(?: api)? ?(?:key|token|secret)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'HUNTER_API_KEY',
    page: 'https://hunter.io/api-documentation',
    hits: ['HUNTER_API_KEY=«{hex:40}»', 'hunterApiKey: "«{hex:40}»"'],
    misses: ['HUNTER_COMMIT={hex:40}', 'HUNTER_API_KEY={hex:12}'],
  },
];
