/** MessageBird (Bird): access keys of 25 characters, known by their name or the scheme AccessKey. */

import type { Rule } from '../rule.ts';

export const messagebird: readonly Rule[] = [
  {
    id: 'messagebird-access-key',
    title: 'MessageBird access key',
    why: 'Whoever has it sends messages and calls at your cost, and reads what was sent.',
    keywords: ['messagebird', 'message_bird', 'message-bird'],
    assigned:
      /(?:^|.* )message ?bird (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) message ?bird$|^message ?bird$/,
    pattern: /(?:(?:live|test)_)?[A-Za-z0-9]{25}/,
    confidence: 'likely',
    suggestedName: 'MESSAGEBIRD_ACCESS_KEY',
    page: 'https://developers.messagebird.com/api/#api-authentication',
    hits: [
      'MESSAGEBIRD_ACCESS_KEY=«{base62:25}»',
      'messagebirdApiKey: "«live_{base62:25}»"',
      'messagebird_token = "«{lower:25}»"',
    ],
    misses: [
      'MESSAGEBIRD_ACCESS_KEY={base62:20}',
      'messagebird_channel_id = "{base62:25}"',
      'MESSAGEBIRD_ACCESS_KEY=live_your_key',
    ],
  },
  {
    id: 'messagebird-signing-key',
    title: 'MessageBird signing key',
    why: 'Whoever has it forges callbacks that your server believes.',
    keywords: ['messagebird', 'message_bird', 'message-bird'],
    assigned: /(?:^|.* )message ?bird (?:.* )?signing ?key$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'MESSAGEBIRD_SIGNING_KEY',
    page: 'https://developers.messagebird.com/api/#verifying-http-requests',
    hits: ['MESSAGEBIRD_SIGNING_KEY=«{base62:32}»', 'messagebirdSigningKey: "«{base62:32}»"'],
    misses: ['MESSAGEBIRD_SIGNING_KEY={base62:20}'],
  },
];
