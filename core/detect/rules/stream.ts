/** Stream (getstream.io): an API secret is 64 lower-case characters, known by its name. */

import type { Rule } from '../rule.ts';

export const stream: readonly Rule[] = [
  {
    id: 'stream-api-secret',
    title: 'Stream API secret',
    why: 'Whoever has it reads and writes every chat and feed, and signs in as any user.',
    keywords: ['secret'],
    assigned: /(?:^|.* )(?:get ?)?stream (?:.* )?secret(?: key)?$/,
    pattern: /[a-z0-9]{64}/,
    confidence: 'likely',
    suggestedName: 'STREAM_API_SECRET',
    page: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
    hits: ['STREAM_API_SECRET=«{lower:64}»', 'getstream_secret: "«{lower:64}»"', 'streamApiSecret = "«{lower:64}»"'],
    misses: ['STREAM_API_KEY={lower:64}', 'upstream_secret = "{lower:64}"', 'STREAM_API_SECRET={lower:32}'],
  },
];
