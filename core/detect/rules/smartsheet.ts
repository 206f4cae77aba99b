/** Smartsheet: 37 characters, or 26 in older tokens, known by their name. */

import type { Rule } from '../rule.ts';

export const smartsheet: readonly Rule[] = [
  {
    id: 'smartsheet-access-token',
    title: 'Smartsheet access token',
    why: 'Whoever has it reads and changes the sheets that its owner sees.',
    keywords: ['smartsheet'],
    assigned: /(?:^|.* )smartsheet ?(?:.* )?(?:key|token|secret|api|pat)$/,
    pattern: /[A-Za-z0-9]{37}|[a-z0-9]{26}/,
    confidence: 'likely',
    suggestedName: 'SMARTSHEET_ACCESS_TOKEN',
    page: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
    hits: ['SMARTSHEET_ACCESS_TOKEN=«{base62:37}»', 'smartsheetToken: "«{lower:26}»"'],
    misses: ['SMARTSHEET_SHEET={base62:37}', 'SMARTSHEET_ACCESS_TOKEN={base62:20}'],
  },
];
