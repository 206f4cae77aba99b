/** Exa: search keys are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const exa: readonly Rule[] = [
  {
    id: 'exa-api-key',
    title: 'Exa API key',
    why: 'Whoever has it searches at your cost.',
    keywords: ['exa_', 'exa-api', 'exaapi', 'exakey'],
    assigned: /\bexa(?: \w{1,12}){0,2} ?(?:key|token|secret)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'EXA_API_KEY',
    page: 'https://dashboard.exa.ai/api-keys',
    hits: ['EXA_API_KEY=«{uuid}»', 'exaApiKey: "«{uuid}»"'],
    misses: ['EXA_REQUEST_ID={uuid}', 'hexa_key = {uuid}'],
  },
];
