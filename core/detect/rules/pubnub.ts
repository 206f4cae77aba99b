/** PubNub: secret keys begin sec-c-; publish and subscribe keys stand in every client. */

import type { Rule } from '../rule.ts';

export const pubnub: readonly Rule[] = [
  {
    id: 'pubnub-secret-key',
    title: 'PubNub secret key',
    why: 'Whoever has it grants itself every right on the keyset.',
    keywords: ['sec-c-'],
    pattern: /(?<![A-Za-z0-9])sec-c-[A-Za-z0-9+/]{44,52}={0,2}(?![\w+/=-])/,
    confidence: 'certain',
    suggestedName: 'PUBNUB_SECRET_KEY',
    page: 'https://www.pubnub.com/docs/general/basics/manage-keysets',
    hits: ['PUBNUB_SECRET_KEY=«sec-c-{base62:48}»', 'secretKey: "«sec-c-{base62:48}»"'],
    misses: ['sec-c-{base62:12}', 'sub-c-{uuid}'],
  },
  {
    id: 'pubnub-client-key',
    title: 'PubNub publish or subscribe key',
    why: 'It is made to stand in apps and pages; what it may do is set by access rights.',
    keywords: ['pub-c-', 'sub-c-'],
    pattern: /(?<![A-Za-z0-9])(?:pub|sub)-c-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/,
    reach: 64,
    confidence: 'public',
    suggestedName: 'PUBNUB_SUBSCRIBE_KEY',
    page: 'https://www.pubnub.com/docs/general/basics/manage-keysets',
    hits: ['subscribeKey: "«sub-c-{uuid}»"', 'PUBNUB_PUBLISH_KEY=«pub-c-{uuid}»'],
    misses: ['sec-c-{base62:48}'],
  },
];
