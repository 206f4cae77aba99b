/** CapSolver: keys with a prefix. */

import type { Rule } from '../rule.ts';

export const capsolver: readonly Rule[] = [
  {
    id: 'capsolver-api-key',
    title: 'CapSolver API key',
    why: 'Whoever has it spends your balance.',
    keywords: ['cap-'],
    pattern: /(?<![\w-])CAP-[0-9A-F]{32}(?:[0-9A-F]{32})?(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CAPSOLVER_API_KEY',
    page: 'https://docs.capsolver.com/en/guide/getting-started/',
    hits: ['CAPSOLVER_API_KEY=«CAP-{upper-hex:32}»', '"clientKey": "«CAP-{upper-hex:32}»"'],
    misses: ['CAP-{upper-hex:12}', 'CAP-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX'],
  },
];
