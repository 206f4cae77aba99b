/** POEditor: tokens of 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const poeditor: readonly Rule[] = [
  {
    id: 'poeditor-api-token',
    title: 'POEditor API token',
    why: 'Whoever has it reads and changes translations.',
    keywords: ['poeditor', 'po_editor'],
    assigned: /(?:^|.* )po ?editor (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) po ?editor$|^po ?editor$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'POEDITOR_API_TOKEN',
    page: 'https://poeditor.com/docs/api',
    hits: ['POEDITOR_API_TOKEN=«{hex:32}»', 'poeditorToken: "«{hex:32}»"'],
    misses: ['POEDITOR_API_TOKEN={hex:20}', 'poeditor_digest = "{hex:32}"'],
  },
];
