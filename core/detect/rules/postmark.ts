/** Postmark: server and account tokens are UUIDs, known by their name or header. */

import type { Rule } from '../rule.ts';

export const postmark: readonly Rule[] = [
  {
    id: 'postmark-token',
    title: 'Postmark token',
    why: 'Whoever has it sends mail in your name and reads what was sent.',
    keywords: ['postmark'],
    assigned: /(?:^|.* )postmark ?(?:app )?(?:.* )?(?:api|key|token|secret|password|auth)$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'POSTMARK_SERVER_TOKEN',
    page: 'https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens',
    hits: ['POSTMARK_SERVER_TOKEN=«{uuid}»', 'X-Postmark-Server-Token: «{uuid}»', 'postmarkApiKey = "«{uuid}»"'],
    misses: [
      'POSTMARK_MESSAGE_ID={uuid}',
      'POSTMARK_SERVER_TOKEN=00000000-0000-0000-0000-000000000000',
      'X-Postmark-Server-Token: your-server-token',
    ],
  },
];
