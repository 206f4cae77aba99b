/** api.data.gov: keys of 40 characters known by their name. */

import type { Rule } from '../rule.ts';

export const dataGov: readonly Rule[] = [
  {
    id: 'data-gov-api-key',
    title: 'api.data.gov key',
    why: 'Whoever has it uses up your requests to the agencies’ interfaces.',
    keywords: ['data.gov', 'data_gov', 'datagov'],
    assigned: /(?:^|.* )data ?gov.{0,40}(?:key|token)$/,
    pattern: /[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'DATA_GOV_API_KEY',
    page: 'https://api.data.gov/docs/api-key/',
    hits: ['DATA_GOV_API_KEY=«{base62:40}»', 'dataGovKey: "«{base62:40}»"'],
    misses: ['DATA_GOV_API_KEY=DEMO_KEY', 'DATA_GOV_API_KEY={base62:12}'],
  },
];
