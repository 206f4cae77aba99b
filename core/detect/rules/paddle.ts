/** Paddle: API keys and webhook secrets with a prefix for each; client-side tokens are made for the browser. */

import type { Rule } from '../rule.ts';

export const paddle: readonly Rule[] = [
  {
    id: 'paddle-api-key',
    title: 'Paddle API key',
    why: 'Whoever has it reads customers and changes products, prices and subscriptions.',
    keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
    pattern: /(?<![A-Za-z0-9])pdl_(?:live|sdbx)_apikey_[0-9a-z]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'PADDLE_API_KEY',
    page: 'https://developer.paddle.com/api-reference/about/api-keys',
    hits: [
      'PADDLE_API_KEY=«pdl_live_apikey_{lower:26}_{base62:22}_{base62:3}»',
      'new Paddle("«pdl_sdbx_apikey_{lower:26}_{base62:22}_{base62:3}»")',
    ],
    misses: ['pdl_live_apikey_{lower:26}', 'pdl_test_apikey_{lower:26}_{base62:22}_{base62:3}'],
  },
  {
    id: 'paddle-webhook-secret',
    title: 'Paddle webhook secret',
    why: 'Whoever has it forges events that your server believes.',
    keywords: ['pdl_ntfset_'],
    pattern: /(?<![A-Za-z0-9])pdl_ntfset_[0-9a-z]{26}_[A-Za-z0-9+/]{32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'PADDLE_WEBHOOK_SECRET',
    page: 'https://developer.paddle.com/webhooks/signature-verification',
    hits: ['PADDLE_WEBHOOK_SECRET=«pdl_ntfset_{lower:26}_{base62:32}»', 'const secret = "«pdl_ntfset_{lower:26}_{base62:32}»"'],
    misses: ['pdl_ntfset_{lower:26}', 'pdl_ntfset_{lower:26}_{base62:12}'],
  },
  {
    id: 'paddle-client-token',
    title: 'Paddle client-side token',
    why: 'It is made to stand in web pages, and can only open a checkout.',
    keywords: ['paddle'],
    near: ['paddle'],
    pattern: /(?<![A-Za-z0-9_])(?:live|test)_[0-9a-f]{27}(?![A-Za-z0-9_])/,
    confidence: 'public',
    suggestedName: 'PADDLE_CLIENT_TOKEN',
    page: 'https://developer.paddle.com/paddlejs/client-side-tokens',
    hits: ['Paddle.Initialize({ token: "«live_{hex:27}»" })', 'PADDLE_CLIENT_TOKEN=«test_{hex:27}»'],
    misses: ['live_{hex:27}'],
  },
];
