/** Upstash: REST and QStash tokens are base64, known by their name or their first bytes; signing keys have a prefix. */

import type { Rule } from '../rule.ts';

export const upstash: readonly Rule[] = [
  {
    id: 'upstash-redis-token',
    title: 'Upstash token',
    why: 'Whoever has it reads and writes the database.',
    keywords: ['upstash', 'kv_rest_api'],
    assigned: /(?:^|.* )(?:upstash ?(?:.* )?(?:token|password|secret|key)|kv rest api (?:read only )?token)$/,
    pattern: /[A-Za-z0-9+/_-]{32,160}={0,2}/,
    confidence: 'likely',
    suggestedName: 'UPSTASH_REDIS_REST_TOKEN',
    page: 'https://upstash.com/docs/redis/features/restapi',
    hits: [
      'UPSTASH_REDIS_REST_TOKEN="«A{base64:59}»"',
      'KV_REST_API_TOKEN=«AX{base64:57}=»',
      'upstashVectorToken: "«AB{base64:80}»"',
    ],
    misses: ['UPSTASH_REDIS_REST_URL={base64:60}', 'UPSTASH_REDIS_REST_TOKEN={base64:12}', 'REST_TOKEN={base64:60}'],
  },
  {
    id: 'upstash-qstash-token',
    title: 'QStash token',
    why: 'Whoever has it sends and reads messages and schedules in your name.',
    // What base64 makes of {"UserID":".
    keywords: ['eyjvc2vysuqioii'],
    pattern: /(?<![A-Za-z0-9+/._-])eyJVc2VySUQiOiI[A-Za-z0-9+/]{80,160}={0,2}(?!\.?[A-Za-z0-9+/=_-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'QSTASH_TOKEN',
    page: 'https://upstash.com/docs/qstash/howto/roll-token',
    hits: ['QSTASH_TOKEN="«eyJVc2VySUQiOiI{base64:112}=»"', 'new Client({ token: "«eyJVc2VySUQiOiI{base64:112}=»" })'],
    misses: ['eyJVc2VySUQiOiI{base64:20}', '{jwt}'],
  },
  {
    id: 'upstash-signing-key',
    title: 'QStash signing key',
    why: 'Whoever has it forges messages that your server believes.',
    // What the server for development on one's own machine has is the same for everybody.
    keywords: ['sig_'],
    pattern: /(?<![A-Za-z0-9_])sig_(?!7RvLjqfZ|7W3ZNbfK)[A-Za-z0-9]{24,32}(?![A-Za-z0-9_])/,
    near: ['qstash', 'upstash', 'signing'],
    confidence: 'likely',
    suggestedName: 'QSTASH_CURRENT_SIGNING_KEY',
    page: 'https://upstash.com/docs/qstash/howto/roll-signing-keys',
    hits: ['QSTASH_CURRENT_SIGNING_KEY=«sig_{base62:28}»', 'nextSigningKey: "«sig_{base62:28}»"'],
    misses: ['sig_{base62:28}', 'QSTASH_CURRENT_SIGNING_KEY=sig_7RvLjqfZ{base62:20}', 'QSTASH_NEXT_SIGNING_KEY=sig_{base62:8}'],
  },
];
