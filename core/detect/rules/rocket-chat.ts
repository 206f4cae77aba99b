/** Rocket.Chat: tokens of 43 characters, known by their name or header; webhooks are addresses. */

import type { Rule } from '../rule.ts';

export const rocketChat: readonly Rule[] = [
  {
    id: 'rocket-chat-token',
    title: 'Rocket.Chat token',
    why: 'With the user id it reads and writes messages as that user.',
    keywords: ['rocketchat', 'rocket_chat', 'rocket-chat', 'rocket.chat'],
    assigned: /(?:^|.* )rocket ?chat (?:.* )?(?:key|token|secret|auth)$|(?:^| )(?:key|token|secret) rocket ?chat$/,
    pattern: /[\w-]{43}/,
    confidence: 'likely',
    suggestedName: 'ROCKETCHAT_AUTH_TOKEN',
    page: 'https://developer.rocket.chat/apidocs/generate-personal-access-token',
    hits: ['ROCKETCHAT_AUTH_TOKEN=«{base64url:43}»', 'rocketChatToken: "«{base64url:43}»"'],
    misses: ['ROCKETCHAT_USER_ID={base62:17}', 'ROCKETCHAT_AUTH_TOKEN={base64url:20}'],
  },
  {
    id: 'rocket-chat-webhook',
    title: 'Rocket.Chat webhook address',
    why: 'Whoever has it posts into the channel.',
    keywords: ['/hooks/'],
    pattern: /https?:\/\/[\w.-]{3,100}(?::\d{2,5})?\/hooks\/(?:[0-9a-f]{24}|[A-Za-z0-9]{17})\/[A-Za-z0-9]{48}(?![A-Za-z0-9/])/,
    reach: 160,
    confidence: 'certain',
    suggestedName: 'ROCKETCHAT_WEBHOOK_URL',
    page: 'https://docs.rocket.chat/docs/integrations',
    hits: [
      'curl -d "$payload" «https://chat.shop.internal/hooks/{hex:24}/{base62:48}»',
      'webhook: "«https://open.shop.dev/hooks/{base62:17}/{base62:48}»"',
    ],
    misses: ['https://chat.shop.internal/hooks/{hex:24}', 'https://chat.shop.internal/hooks/{hex:24}/{base62:20}'],
  },
];
