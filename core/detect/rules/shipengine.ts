/** ShipEngine: 43 base64 characters, after TEST_ in the sandbox, known by their name. */

import type { Rule } from '../rule.ts';

export const shipengine: readonly Rule[] = [
  {
    id: 'shipengine-api-key',
    title: 'ShipEngine API key',
    why: 'Whoever has it buys shipping labels at your cost and reads addresses.',
    keywords: ['shipengine', 'ship_engine'],
    assigned: /(?:^|.* )ship ?engine ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /(?:TEST_)?[A-Za-z0-9+/]{43}/,
    confidence: 'likely',
    suggestedName: 'SHIPENGINE_API_KEY',
    page: 'https://www.shipengine.com/docs/auth/',
    hits: ['SHIPENGINE_API_KEY=«TEST_{base64:43}»', 'shipEngineKey: "«{base64:43}»"'],
    misses: ['SHIPENGINE_API_KEY={base64:12}', 'SHIPENGINE_CARRIER={base64:43}'],
  },
];
