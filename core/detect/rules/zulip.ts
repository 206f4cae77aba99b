/** Zulip: bots' and people's API keys are 32 characters, known by their name or the file that holds them. */

import type { Rule } from '../rule.ts';

export const zulip: readonly Rule[] = [
  {
    id: 'zulip-api-key',
    title: 'Zulip API key',
    why: 'Whoever has it reads and writes messages as the person or bot.',
    keywords: ['zulip', 'key'],
    assigned: /(?:^|.* )zulip ?(?:.* )?(?:key|token|secret)$|^(?:api ?)?key$/,
    near: ['zulip'],
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'ZULIP_API_KEY',
    page: 'https://zulip.com/api/api-keys',
    hits: [
      'ZULIP_API_KEY=«{base62:32}»',
      '[api]\nemail=bot@shop.zulipchat.com\nkey=«{base62:32}»\nsite=https://shop.zulipchat.com\n',
    ],
    misses: ['key = "{hex:20}"', 'ZULIP_REALM={base62:32}', 'ZULIP_API_KEY={base62:12}'],
  },
];
