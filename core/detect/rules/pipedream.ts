/** Pipedream: API keys of 32 hex digits, known by their name; endpoints are addresses that start a workflow. */

import type { Rule } from '../rule.ts';

export const pipedream: readonly Rule[] = [
  {
    id: 'pipedream-api-key',
    title: 'Pipedream API key',
    why: 'Whoever has it reads and changes workflows and their connected accounts.',
    keywords: ['pipedream'],
    assigned:
      /(?:^|.* )pipe ?dream (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) pipe ?dream$|^pipe ?dream$/,
    pattern: /[0-9a-f]{32}|[\w-]{43}/,
    confidence: 'likely',
    suggestedName: 'PIPEDREAM_API_KEY',
    page: 'https://pipedream.com/docs/rest-api/auth',
    hits: ['PIPEDREAM_API_KEY=«{hex:32}»', 'pipedreamClientSecret: "«{base64url:43}»"'],
    misses: ['PIPEDREAM_API_KEY={hex:20}', 'pipedream_project_id = "{hex:32}"'],
  },
];
