/** Prospect CRM: tokens of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const prospectCrm: readonly Rule[] = [
  {
    id: 'prospect-crm-token',
    title: 'Prospect CRM token',
    why: 'Whoever has it reads and changes contacts and sales.',
    keywords: ['prospect'],
    assigned: /(?:^|.* )prospect (?:crm )?(?:.* )?(?:access|api ?key|token|secret)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'PROSPECT_CRM_TOKEN',
    page: 'https://www.prospectsoft.com/developers/',
    hits: ['PROSPECT_CRM_TOKEN=«{hex:32}»', 'prospectApiKey: "«{hex:32}»"'],
    misses: ['PROSPECT_CRM_TOKEN={hex:20}', 'prospect_digest = "{hex:32}"'],
  },
];
