/** Travis CI: 22 base64url characters, known by their name or header. */

import type { Rule } from '../rule.ts';

export const travisCi: readonly Rule[] = [
  {
    id: 'travis-ci-token',
    title: 'Travis CI token',
    why: 'Whoever has it starts builds and reads their logs and settings.',
    keywords: ['travis'],
    assigned: /(?:^|.* )travis ?(?:ci ?)?(?:.* )?(?:key|token|secret|api|pat)$/,
    pattern: /[A-Za-z0-9_-]{22}/,
    confidence: 'likely',
    suggestedName: 'TRAVIS_TOKEN',
    page: 'https://developer.travis-ci.com/authentication',
    hits: ['TRAVIS_TOKEN=«{base64url:22}»', 'travisApiKey: "«{base62:22}»"', 'travis-ci_access_token = "«{base64url:22}»"'],
    misses: ['TRAVIS_TOKEN={base62:12}', 'TRAVIS_BRANCH={base62:22}', 'token = "{base64url:22}"'],
  },
  {
    id: 'travis-ci-header',
    title: 'Travis CI token',
    why: 'Whoever has it starts builds and reads their logs and settings.',
    keywords: ['authorization'],
    near: ['travis'],
    pattern: /[Aa]uthorization["']?: {0,4}["']?token "?(?<secret>[\w-]{22})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'TRAVIS_TOKEN',
    page: 'https://developer.travis-ci.com/authentication',
    hits: [
      'curl https://api.travis-ci.com/user -H "Authorization: token «{base64url:22}»"',
      'travis = { headers: { "Authorization": "token «{base64url:22}»" } }',
    ],
    misses: [
      'travis -H "Authorization: token {base64url:12}"',
      'curl https://api.shop.internal -H "Authorization: token {hex:40}"',
    ],
  },
];
