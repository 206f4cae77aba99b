/** Onfido: tokens that name their environment and region. */

import type { Rule } from '../rule.ts';

export const onfido: readonly Rule[] = [
  {
    id: 'onfido-api-token',
    title: 'Onfido API token',
    why: 'Whoever has it reads identity documents and the checks of applicants.',
    keywords: ['api_live', 'api_sandbox'],
    pattern: /(?<![A-Za-z0-9_])api_(?:live|sandbox)(?:_(?:us|ca|eu))?\.(?:[\w-]{11}\.)?[\w-]{32}(?!\.?[\w-]|\.\.)/,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'ONFIDO_API_TOKEN',
    page: 'https://documentation.onfido.com/api/latest/#api-tokens',
    hits: [
      'ONFIDO_API_TOKEN=«api_live.{base64url:11}.{base64url:32}»',
      'token: "«api_sandbox_us.{base64url:32}»"',
      'Authorization: Token token=«api_live_ca.{base64url:32}»',
    ],
    misses: ['api_live.{base64url:12}', 'api_live_environment.configuration', 'api_test.{base64url:32}'],
  },
];
