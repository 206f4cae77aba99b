/** Telnyx: `KEY`, 32 capital hex digits, and 22 characters. */

import type { Rule } from '../rule.ts';

export const telnyx: readonly Rule[] = [
  {
    id: 'telnyx-api-key',
    title: 'Telnyx API key',
    why: 'Whoever has it calls and sends messages at your cost.',
    keywords: ['key0', 'telnyx'],
    pattern: /(?<![A-Za-z0-9_-])KEY(?:[0-9A-Fa-f]{32}_[A-Za-z0-9]{22}|(?=[\w-]{0,50}\d)[\w-]{55})(?![A-Za-z0-9_-])/,
    confidence: 'certain',
    suggestedName: 'TELNYX_API_KEY',
    page: 'https://developers.telnyx.com/docs/account-setup/api-keys',
    hits: [
      'TELNYX_API_KEY=«KEY0{hex:31}_{base62:22}»',
      'Authorization: Bearer «KEY01{hex:30}_{base62:22}»',
      'telnyx.api_key = "«KEY{hex:32}_{base62:22}»"',
    ],
    misses: ['KEY0{hex:31}', 'MONKEY0{hex:31}_{base62:22}', 'TELNYX_API_KEY=KEY{hex:10}_{base62:22}'],
  },
];
