/** Dynatrace: tokens of three parts, the first naming the kind and version. */

import type { Rule } from '../rule.ts';

export const dynatrace: readonly Rule[] = [
  {
    id: 'dynatrace-token',
    title: 'Dynatrace access token',
    why: 'Whoever has it reads metrics, logs and settings, or sends data, as far as its scopes go.',
    keywords: ['dt0c01.', 'dt0c', 'dt0a', 'dt0b'],
    pattern: /(?<![\w.-])dt0[a-r]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}(?![\w-])/i,
    confidence: 'certain',
    suggestedName: 'DT_API_TOKEN',
    page: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    hits: [
      'DT_API_TOKEN=«dt0c01.{base32:24}.{base32:64}»',
      'Authorization: Api-Token «dt0c01.{base32:24}.{base32:64}»',
      'paasToken: "«dt0c01.{base32:24}.{base32:64}»"',
    ],
    misses: ['dt0c01.{base32:24}', 'dt0c01.{base32:24}.{base32:20}'],
  },
  {
    id: 'dynatrace-oauth-secret',
    title: 'Dynatrace OAuth client or platform secret',
    why: 'Whoever has it gets tokens with all permissions of the client.',
    keywords: ['dt0s'],
    pattern: /(?<![\w.-])dt0s\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}(?![\w-])/i,
    confidence: 'certain',
    suggestedName: 'DT_CLIENT_SECRET',
    page: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/oauth-clients',
    hits: ['DT_CLIENT_SECRET=«dt0s02.{base32:8}.{base32:64}»', '"client_secret": "«dt0s08.{base32:8}.{base32:64}»"'],
    misses: ['DT_CLIENT_ID=dt0s02.{base32:8}', 'dt0s02.{base32:8}.{base32:30}'],
  },
];
