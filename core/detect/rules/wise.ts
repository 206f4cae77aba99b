/** Wise (once TransferWise): API tokens are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const wise: readonly Rule[] = [
  {
    id: 'wise-api-token',
    title: 'Wise API token',
    why: 'Whoever has it reads balances and prepares transfers.',
    keywords: ['token', 'secret', 'key'],
    assigned: /(?:^|.* )(?:transfer ?)?wise (?:.* )?(?:token|secret|api ?key)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'WISE_API_TOKEN',
    page: 'https://wise.com/help/articles/2958107/getting-started-with-the-api',
    hits: ['WISE_API_TOKEN=«{uuid}»', 'transferwise_api_key: "«{uuid}»"'],
    misses: ['WISE_PROFILE_ID={uuid}', 'likewise_token = "{uuid}"', 'WISE_API_TOKEN={hex:20}'],
  },
];
