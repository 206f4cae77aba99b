/** Asaas: API keys begin with a dollar sign, which is no reference here. */

import type { Rule } from '../rule.ts';

export const asaas: readonly Rule[] = [
  {
    id: 'asaas-api-key',
    title: 'Asaas API key',
    why: 'Whoever has it reads customers, charges them and moves money out of the account.',
    keywords: ['$aact_'],
    pattern: /(?<![\w$])\$aact_(?:prod_|hmlg_)?(?!\w{0,40}x{4})[A-Za-z0-9+/:=$-]{32,300}(?![\w+/:=$-])/,
    quality: 'any',
    confidence: 'certain',
    suggestedName: 'ASAAS_API_KEY',
    page: 'https://docs.asaas.com/docs/authentication-2',
    hits: [
      "ASAAS_API_KEY='«$aact_prod_{base64:166}»'",
      'access_token: "«$aact_{base64:128}==»"',
      'key = "«$aact_hmlg_{base64:166}»"',
    ],
    misses: ['$aact_{base64:12}', '$aact_prod_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'price $aact'],
  },
];
