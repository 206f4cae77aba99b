/** Infracost: API keys begin ico-. */

import type { Rule } from '../rule.ts';

export const infracost: readonly Rule[] = [
  {
    id: 'infracost-api-key',
    title: 'Infracost API key',
    why: 'Whoever has it uses your plan and, on the cloud plan, adds runs to your organisation.',
    keywords: ['ico-'],
    pattern: /(?<![\w.-])ico-[A-Za-z0-9]{32}(?!\.?[\w-]|\.\.)/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'INFRACOST_API_KEY',
    page: 'https://www.infracost.io/docs/integrations/environment_variables/',
    hits: ['INFRACOST_API_KEY=«ico-{base62:32}»', 'api_key: "«ico-{base62:32}»"'],
    misses: ['ico-{base62:12}', 'favicon.ico-{hex:32}.png', 'ico-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
