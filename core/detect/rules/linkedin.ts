/** LinkedIn: new client secrets begin WPL_AP; old ones and tokens are known by their name. */

import type { Rule } from '../rule.ts';

export const linkedin: readonly Rule[] = [
  {
    id: 'linkedin-client-secret',
    title: 'LinkedIn client secret',
    why: 'Whoever has it poses as the application when people sign in.',
    keywords: ['wpl_ap'],
    pattern: /(?<![\w-])WPL_AP[01]\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{4,16}={0,2}(?![\w+/=])/,
    confidence: 'certain',
    suggestedName: 'LINKEDIN_CLIENT_SECRET',
    page: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow',
    hits: ['LINKEDIN_CLIENT_SECRET=«WPL_AP1.{base62:16}.{base64:6}==»', '"clientSecret": "«WPL_AP0.{base62:16}.{base64:8}»"'],
    misses: ['WPL_AP1.{base62:6}', 'WPL_AP1.'],
  },
  {
    id: 'linkedin-legacy-client-secret',
    title: 'LinkedIn client secret',
    why: 'Whoever has it poses as the application when people sign in.',
    keywords: ['linkedin', 'linked_in'],
    assigned: /\blinked ?in.*(?:secret|secret key|token)$/,
    pattern: /[A-Za-z0-9]{14}(?:[A-Za-z0-9]{2})?/,
    confidence: 'likely',
    suggestedName: 'LINKEDIN_CLIENT_SECRET',
    page: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow',
    hits: ['LINKEDIN_SECRET = "«{base62:16}»"', 'SOCIAL_AUTH_LINKEDIN_OAUTH2_SECRET=«{base62:16}»'],
    misses: ['LINKEDIN_KEY = "{base62:14}"', 'LINKEDIN_CLIENT_ID={base62:14}', 'linkedin_profile = {base62:16}'],
  },
  {
    id: 'linkedin-token',
    title: 'LinkedIn access token',
    why: 'Whoever has it posts and reads as the member or company until it expires.',
    keywords: ['aqv', 'aqw', 'aqx', 'aqu', 'aqt', 'aqe'],
    near: ['linkedin', 'oauth2/v2', 'access_token'],
    pattern: /(?<![\w+/.-])AQ[E-X][\w-]{150,500}(?!\.?[\w+/=-]|\.\.)/,
    reach: 600,
    confidence: 'likely',
    suggestedName: 'LINKEDIN_ACCESS_TOKEN',
    page: 'https://www.linkedin.com/mypreferences/d/data-sharing-for-permitted-services',
    hits: [
      'LINKEDIN_ACCESS_TOKEN=«AQV{base64url:300}»',
      'curl "https://api.linkedin.com/v2/me?oauth2_access_token=«AQX{base64url:200}»"',
    ],
    misses: ['LINKEDIN_ACCESS_TOKEN=AQV{base64url:20}', 'image = AQV{base64url:300}'],
  },
];
