/** X (Twitter): app bearer tokens begin with a run of A; access tokens with the account's number; secrets are known by their name. */

import type { Rule } from '../rule.ts';

export const x: readonly Rule[] = [
  {
    id: 'x-bearer-token',
    title: 'X app bearer token',
    why: "Whoever has it reads posts and accounts with the application's quota.",
    keywords: ['aaaaaaaaaaaaaaaaaaaaa'],
    pattern: /(?<![A-Za-z0-9+/%_-])A{21,22}(?!A)(?=[A-Za-z%]{0,30}[0-9])[A-Za-z0-9%]{60,120}(?![A-Za-z0-9%+/=_-])/,
    // The run of A is part of every real one, and what else would be taken for a placeholder.
    quality: 'any',
    confidence: 'likely',
    suggestedName: 'X_BEARER_TOKEN',
    page: 'https://docs.x.com/resources/fundamentals/authentication/api-reference',
    hits: [
      'X_BEARER_TOKEN: "«AAAAAAAAAAAAAAAAAAAAAB{base62:24}%3D{base62:52}»"',
      'Authorization: Bearer «AAAAAAAAAAAAAAAAAAAAA{base62:30}%2F{base62:46}»',
    ],
    misses: [
      'AAAAAAAAAAAAAAAAAAAAAA{base62:20}',
      'data:font/woff;base64,{base64:30}AAAAAAAAAAAAAAAAAAAAAA{base62:80}',
      'x: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"',
    ],
  },
  {
    id: 'x-access-token',
    title: 'X access token',
    why: 'With its secret it posts and reads as the account.',
    keywords: ['twitter', 'tweepy', 'access_token', 'accesstoken', 'access-token', 'oauth_token'],
    near: ['twitter', 'tweepy', 'twit', 'consumer', 'access_token', 'accesstoken', 'access-token', 'oauth_token', 'x_access'],
    pattern: /(?<![\w-])\d{5,20}-[A-Za-z0-9]{38,42}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'X_ACCESS_TOKEN',
    page: 'https://docs.x.com/resources/fundamentals/authentication',
    hits: ['TWITTER_ACCESS_TOKEN=«{digits:18}-{base62:40}»', 'auth.set_access_token("«{digits:9}-{base62:40}»", secret)'],
    misses: ['order {digits:9}-{base62:40}', 'TWITTER_ACCESS_TOKEN={digits:9}-{base62:20}'],
  },
  {
    id: 'x-secret',
    title: 'X secret',
    why: 'Whoever has it and the key beside it posts and reads as the application or account.',
    keywords: ['secret', 'twitter'],
    assigned:
      /(?:^|.* )(?:twitter ?(?:.* )?(?:secret|secret key|token|key)|x (?:api|consumer|client|access token) ?(?:.* )?(?:secret|secret key)|consumer (?:api )?secret(?: key)?|access token secret)$/,
    near: ['twitter', 'tweepy', 'twit', 'x_api', 'x_consumer', 'x_client', 'x_access', 'xapi'],
    pattern: /[A-Za-z0-9_-]{50}|[A-Za-z0-9]{45}/,
    confidence: 'likely',
    suggestedName: 'X_API_SECRET',
    page: 'https://docs.x.com/resources/fundamentals/authentication',
    hits: [
      'TWITTER_API_SECRET=«{base62:50}»',
      'const twitter = { consumer_secret: "«{base62:50}»", access_token_secret: token }',
      'X_ACCESS_TOKEN_SECRET="«{base62:45}»"',
    ],
    misses: ['consumer_secret = "{base62:50}"', 'TWITTER_API_SECRET={base62:20}', 'TWITTER_HANDLE={base62:45}'],
  },
  {
    id: 'x-api-key',
    title: 'X API key',
    why: 'It names the application, and with its secret it signs in as it.',
    keywords: ['twitter', 'x_api', 'x_consumer'],
    assigned: /(?:^|.* )(?:twitter ?(?:.* )?(?:api|consumer|app) ?key|x (?:api|consumer) key)$/,
    pattern: /[A-Za-z0-9]{25}/,
    confidence: 'possible',
    suggestedName: 'X_API_KEY',
    page: 'https://docs.x.com/resources/fundamentals/authentication',
    hits: ['TWITTER_API_KEY=«{base62:25}»', 'twitter_consumer_key: "«{base62:25}»"'],
    misses: ['TWITTER_API_KEY={base62:12}', 'consumer_key = "{base62:25}"'],
  },
];
