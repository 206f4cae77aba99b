/** Opsgenie: keys are UUIDs, known by their name or the scheme GenieKey. */

import type { Rule } from '../rule.ts';

export const opsgenie: readonly Rule[] = [
  {
    id: 'opsgenie-api-key',
    title: 'Opsgenie API key',
    why: 'Whoever has it creates and closes alerts, and reads who is on call.',
    keywords: ['opsgenie', 'ops_genie', 'ops-genie', 'geniekey'],
    near: ['opsgenie', 'ops_genie', 'ops-genie', 'geniekey'],
    pattern: /(?<=(?:key|token|secret|auth)["']?\s{0,4}[:=\s]\s{0,4}["']?)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/i,
    confidence: 'likely',
    suggestedName: 'OPSGENIE_API_KEY',
    page: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
    hits: ['OPSGENIE_API_KEY=«{uuid}»', 'Authorization: GenieKey «{uuid}»', 'opsgenie_configs:\n  - api_key: "«{uuid}»"'],
    misses: ['opsgenie_alert_id = "{uuid}"', 'key = "{uuid}"', 'OPSGENIE_API_KEY={hex:32}'],
  },
];
