/** Civo: keys are 50 characters known by their name. */

import type { Rule } from '../rule.ts';

export const civo: readonly Rule[] = [
  {
    id: 'civo-api-key',
    title: 'Civo API key',
    why: 'Whoever has it creates and destroys clusters and machines.',
    keywords: ['civo'],
    assigned: /(?:^|.* )civo ?(?:.* )?(?:key|token|secret)$/,
    pattern: /[A-Za-z0-9]{50}/,
    confidence: 'likely',
    suggestedName: 'CIVO_TOKEN',
    page: 'https://www.civo.com/docs/account/api-keys',
    hits: ['CIVO_TOKEN=«{base62:50}»', 'provider "civo" {\n  civo_token = "«{base62:50}»"\n}'],
    misses: ['CIVO_TOKEN={base62:30}', 'civo_region = "{base62:50}"'],
  },
];
