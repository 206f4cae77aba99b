/** Mattermost: tokens of 26 plain characters, known by their name, and webhooks, which are addresses. */

import type { Rule } from '../rule.ts';

export const mattermost: readonly Rule[] = [
  {
    id: 'mattermost-token',
    title: 'Mattermost token',
    why: 'Whoever has it reads and writes messages as its owner or bot.',
    keywords: ['mattermost', 'mm_', 'mmctl'],
    assigned:
      /(?:^|.* )(?:mattermost|mmctl) (?:.* )?(?:key|token|secret|pat|auth)$|^mm (?:access|auth|bot|personal|api) (?:.* )?token$|(?:^| )token mattermost$/,
    pattern: /[0-9a-z]{26}/,
    confidence: 'likely',
    suggestedName: 'MATTERMOST_TOKEN',
    page: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    hits: ['MATTERMOST_TOKEN=«{lower:26}»', 'mattermostAccessToken: "«{lower:26}»"', '"mattermost.bot.token" = "«{lower:26}»"'],
    misses: ['MATTERMOST_TOKEN={lower:25}', 'mattermost_channel_id = "{lower:26}"', 'MATTERMOST_TOKEN={upper:26}'],
  },
  {
    id: 'mattermost-webhook',
    title: 'Mattermost webhook address',
    why: 'Whoever has it posts into the channel.',
    keywords: ['/hooks/'],
    pattern: /https?:\/\/[\w.-]{3,100}(?::\d{2,5})?(?:\/[\w-]{1,30})?\/hooks\/[0-9a-z]{26}(?![\w/-])/,
    reach: 160,
    confidence: 'likely',
    suggestedName: 'MATTERMOST_WEBHOOK_URL',
    page: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
    hits: [
      'curl -d "$payload" «https://chat.shop.internal/hooks/{lower:26}»',
      'webhook: "«https://mattermost.shop.dev:8065/hooks/{lower:26}»"',
    ],
    misses: [
      'https://chat.shop.internal/hooks/{lower:20}',
      'https://chat.shop.internal/hooks/xxxxxxxxxxxxxxxxxxxxxxxxxx',
      '/hooks/{lower:26}',
    ],
  },
];
