/** Qubole: tokens of 64 plain characters, known by their name. */

import type { Rule } from '../rule.ts';

export const qubole: readonly Rule[] = [
  {
    id: 'qubole-token',
    title: 'Qubole token',
    why: 'Whoever has it runs queries and clusters as its owner.',
    keywords: ['qubole'],
    assigned: /(?:^|.* )qubole (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) qubole$|^qubole$/,
    pattern: /[0-9a-z]{64}/,
    confidence: 'likely',
    suggestedName: 'QUBOLE_API_TOKEN',
    page: 'https://docs.qubole.com/en/latest/user-guide/user-interfaces/control-panel/index.html',
    hits: ['QUBOLE_API_TOKEN=«{hex:64}»', 'quboleToken: "«{hex:64}»"'],
    misses: ['QUBOLE_API_TOKEN={hex:32}', 'qubole_cache = "{hex:64}"', 'QUBOLE_API_TOKEN=your_token_here'],
  },
];
