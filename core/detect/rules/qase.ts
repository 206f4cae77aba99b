/** Qase: tokens of 40 or 64 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const qase: readonly Rule[] = [
  {
    id: 'qase-api-token',
    title: 'Qase API token',
    why: 'Whoever has it reads and changes test cases and runs.',
    keywords: ['qase'],
    assigned: /(?:^|.* )qase (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) qase$|^qase$/,
    pattern: /[0-9a-f]{64}|[0-9a-z]{40}/,
    confidence: 'likely',
    suggestedName: 'QASE_TESTOPS_API_TOKEN',
    page: 'https://developers.qase.io/docs/authentication',
    hits: ['QASE_TESTOPS_API_TOKEN=«{hex:64}»', 'qaseToken: "«{hex:40}»"'],
    misses: ['QASE_API_TOKEN={hex:30}', 'qase_run_id = "{hex:40}"'],
  },
];
