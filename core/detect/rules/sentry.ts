/** Sentry: a prefix for each kind of token; older ones are plain hex, known by their name; a DSN without its secret half is made to be seen. */

import type { Rule } from '../rule.ts';

export const sentry: readonly Rule[] = [
  {
    id: 'sentry-org-token',
    title: 'Sentry organization token',
    why: 'Whoever has it uploads source maps and releases to the organization.',
    keywords: ['sntrys_'],
    pattern: /(?<![A-Za-z0-9])sntrys_eyJ[A-Za-z0-9+/]{50,500}={0,2}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/_])/,
    reach: 600,
    confidence: 'certain',
    suggestedName: 'SENTRY_AUTH_TOKEN',
    page: 'https://docs.sentry.io/account/auth-tokens/',
    hits: [
      'SENTRY_AUTH_TOKEN=«sntrys_eyJ{base62:180}=_{base64:43}»',
      'auth.token="«sntrys_eyJ{base62:130}_{base64:43}»"',
      'sentry-cli --auth-token «sntrys_eyJ{base62:150}==_{base64:43}» releases list',
    ],
    misses: ['sntrys_eyJ{base62:20}_{base62:10}', 'sntrys_{hex:64}', 'sntrys_YOUR_TOKEN_HERE'],
  },
  {
    id: 'sentry-user-token',
    title: 'Sentry token',
    why: 'Whoever has it reads events and settings with the rights of its owner or app.',
    keywords: ['sntryu_', 'sntrya_', 'sntryi_'],
    pattern: /(?<![A-Za-z0-9])sntry[uai]_[0-9a-f]{64}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'SENTRY_AUTH_TOKEN',
    page: 'https://docs.sentry.io/account/auth-tokens/',
    hits: ['SENTRY_AUTH_TOKEN=«sntryu_{hex:64}»', 'authToken: "«sntryi_{hex:64}»"', 'Authorization: Bearer «sntrya_{hex:64}»'],
    misses: ['sntryu_{hex:40}', 'sntryz_{hex:64}'],
  },
  {
    id: 'sentry-legacy-token',
    title: 'Sentry token',
    why: 'Whoever has it reads events and settings with the rights of its owner.',
    keywords: ['sentry'],
    assigned: /(?:^|.* )sentry ?(?:.* )?(?:token|api ?key|secret|secret key|password)$/,
    pattern: /[0-9a-f]{64}|[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'SENTRY_AUTH_TOKEN',
    page: 'https://docs.sentry.io/account/auth-tokens/',
    hits: ['SENTRY_AUTH_TOKEN=«{hex:64}»', 'sentryApiKey: "«{hex:32}»"', 'sentry.access-token = «{hex:64}»'],
    misses: ['SENTRY_RELEASE={hex:64}', 'SENTRY_AUTH_TOKEN={hex:40}', 'token = "{hex:64}"'],
  },
  {
    id: 'sentry-dsn',
    title: 'Sentry DSN',
    why: 'It is made to stand in web pages and apps, and can only send events.',
    keywords: ['sentry', 'dsn'],
    pattern: /https?:\/\/[0-9a-f]{32}@[A-Za-z0-9.-]{1,100}(?::\d{2,5})?\/(?:[\w-]{1,40}\/){0,3}\d{1,20}(?![\w-])/,
    near: ['sentry', 'dsn'],
    confidence: 'public',
    suggestedName: 'SENTRY_DSN',
    page: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
    hits: [
      'Sentry.init({ dsn: "«https://{hex:32}@o{digits:6}.ingest.sentry.io/{digits:7}»" })',
      'SENTRY_DSN=«https://{hex:32}@errors.shop.internal/4»',
    ],
    misses: ['https://{hex:32}@shop.internal/4'],
  },
];
