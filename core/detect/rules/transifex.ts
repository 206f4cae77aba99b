/** Transifex: `1/` and 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const transifex: readonly Rule[] = [
  {
    id: 'transifex-api-token',
    title: 'Transifex API token',
    why: 'Whoever has it reads and changes the translations that its owner may.',
    keywords: ['transifex', 'tx_token', 'token', 'password'],
    assigned: /(?:^|.* )(?:transifex ?(?:.* )?(?:key|token|secret|password|api)|tx (?:api )?token)$|^(?:token|password)$/,
    near: ['transifex', 'tx_'],
    pattern: /1\/[0-9a-f]{40}/,
    confidence: 'certain',
    suggestedName: 'TX_TOKEN',
    page: 'https://developers.transifex.com/reference/api-authentication',
    hits: ['TX_TOKEN=«1/{hex:40}»', 'transifex_api_token: "«1/{hex:40}»"', '[https://www.transifex.com]\ntoken = «1/{hex:40}»\n'],
    misses: ['token = "1/{hex:40}"', 'TX_TOKEN=1/{hex:12}', 'TRANSIFEX_COMMIT=1/{hex:40}'],
  },
];
