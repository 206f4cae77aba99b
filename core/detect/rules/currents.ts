/** Currents: record keys known by their name. */

import type { Rule } from '../rule.ts';

export const currents: readonly Rule[] = [
  {
    id: 'currents-record-key',
    title: 'Currents record key',
    why: 'Whoever has it records test runs into the project.',
    keywords: ['currents'],
    assigned: /(?:^|.* )currents ?(?:.* )?(?:key|token)$/,
    pattern: /[A-Za-z0-9]{16,64}/,
    confidence: 'likely',
    suggestedName: 'CURRENTS_RECORD_KEY',
    page: 'https://docs.currents.dev/guides/record-key',
    hits: ['CURRENTS_RECORD_KEY=«{base62:16}»', 'currentsApiKey: "«{base62:64}»"'],
    misses: ['CURRENTS_PROJECT_ID={base62:16}', 'CURRENTS_RECORD_KEY={base62:8}'],
  },
];
