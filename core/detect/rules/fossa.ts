/** FOSSA: API keys are 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const fossa: readonly Rule[] = [
  {
    id: 'fossa-api-key',
    title: 'FOSSA API key',
    why: 'Whoever has it reads the projects’ dependencies or adds to them.',
    keywords: ['fossa'],
    assigned: /\bfossa.*(?:key|token|secret)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'FOSSA_API_KEY',
    page: 'https://docs.fossa.com/docs/api-reference',
    hits: ['FOSSA_API_KEY=«{hex:32}»', 'fossaApiKey: "«{hex:32}»"'],
    misses: ['FOSSA_REVISION={hex:32}', 'FOSSA_API_KEY={hex:12}'],
  },
];
