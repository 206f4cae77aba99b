/** Lacework: API secrets are an underscore and 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const lacework: readonly Rule[] = [
  {
    id: 'lacework-api-secret',
    title: 'Lacework API secret',
    why: 'With its key it reads alerts and vulnerabilities, and changes what is reported.',
    keywords: ['lacework', 'lw_'],
    assigned: /\b(?:lacework|lw)\b.*secret$/,
    pattern: /_[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'LW_API_SECRET',
    page: 'https://docs.fortinet.com/product/lacework-forticnapp',
    hits: ['LW_API_SECRET=«_{hex:32}»', 'lacework_api_secret = "«_{hex:32}»"'],
    misses: ['LW_API_KEY=_{hex:32}', 'LW_API_SECRET=_{hex:12}'],
  },
];
