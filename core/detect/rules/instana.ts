/** Instana: agent keys and API tokens, known by their names. */

import type { Rule } from '../rule.ts';

export const instana: readonly Rule[] = [
  {
    id: 'instana-key',
    title: 'Instana agent key or API token',
    why: 'Whoever has it sends data to your tenant, or reads and configures it.',
    keywords: ['instana'],
    assigned: /\binstana.*(?:key|token|secret)$/,
    pattern: /[\w-]{22}/,
    confidence: 'likely',
    suggestedName: 'INSTANA_AGENT_KEY',
    page: 'https://www.ibm.com/docs/en/instana-observability/current',
    hits: ['INSTANA_AGENT_KEY=«{base64url:22}»', 'instanaApiToken: "«{base64url:22}»"'],
    misses: ['INSTANA_ZONE={base64url:22}', 'INSTANA_AGENT_KEY={base64url:8}'],
  },
];
