/** Notion: integration tokens, ntn_ since 2024 and secret_ before. */

import type { Rule } from '../rule.ts';

export const notion: readonly Rule[] = [
  {
    id: 'notion-token',
    title: 'Notion integration token',
    why: 'Whoever has it reads and changes the pages that the integration was given.',
    keywords: ['ntn_', 'secret_'],
    pattern: /(?<![A-Za-z0-9_])(?:ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9_])/,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'NOTION_TOKEN',
    page: 'https://developers.notion.com/docs/authorization',
    hits: [
      'NOTION_TOKEN=«ntn_{digits:11}{base62:35}»',
      'new Client({ auth: "«secret_{base62:43}»" })',
      'Authorization: Bearer «ntn_{digits:11}{base62:35}»',
    ],
    misses: [
      'ntn_{digits:11}{base62:20}',
      'secret_{base62:30}',
      'client_secret_{base62:43}',
      'secret_of_the_application_in_the_configuration_1',
    ],
  },
];
