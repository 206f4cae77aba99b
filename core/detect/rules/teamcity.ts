/** TeamCity: access tokens have a fixed header, which is base64 of their version. */

import type { Rule } from '../rule.ts';

export const teamcity: readonly Rule[] = [
  {
    id: 'teamcity-access-token',
    title: 'TeamCity access token',
    why: 'Whoever has it starts builds and changes their settings as its owner may.',
    // Base64 of {"typ": "TCV2"}.
    keywords: ['eyj0exaioiaivenwmij9.'],
    pattern: /(?<![\w.-])eyJ0eXAiOiAiVENWMiJ9\.[\w+/-]{10,80}={0,2}\.[\w+/-]{20,80}={0,2}(?!\.?[\w=-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'TEAMCITY_TOKEN',
    page: 'https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens',
    hits: [
      'TEAMCITY_TOKEN=«eyJ0eXAiOiAiVENWMiJ9.{base64url:36}.{base62:48}»',
      'Authorization: Bearer «eyJ0eXAiOiAiVENWMiJ9.{base62:36}.{base62:48}»',
    ],
    misses: ['eyJ0eXAiOiAiVENWMiJ9.{base62:5}', 'eyJ{base64url:17}.{base62:36}.{base62:48}'],
  },
];
