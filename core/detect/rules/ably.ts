/** Ably: a key is an app's id, its own id and a secret behind a colon. */

import type { Rule } from '../rule.ts';

export const ably: readonly Rule[] = [
  {
    id: 'ably-api-key',
    title: 'Ably API key',
    why: 'Whoever has it publishes and subscribes to channels with the key’s rights.',
    keywords: ['ably'],
    near: ['ably'],
    pattern:
      /(?<![\w.-])[A-Za-z0-9_-]{5,8}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{43}(?![\w-])|(?<![\w.-])[A-Za-z0-9_-]{5,8}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{16}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'ABLY_API_KEY',
    page: 'https://ably.com/docs/auth/capabilities',
    hits: [
      'ABLY_API_KEY=«{base62:6}.{base62:6}:{base64url:43}»',
      'new Ably.Realtime({ key: "«{base62:6}.{base62:6}:{base62:16}»" })',
    ],
    misses: ['ABLY_API_KEY={base62:6}.{base62:6}', 'key = "{base62:6}.{base62:6}:{base64url:43}"', 'ABLY_API_KEY=your-ably-key'],
  },
];
