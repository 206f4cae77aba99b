/** Bitwarden: access tokens of Secrets Manager hold an id, a secret and a key; client secrets are known by their name. */

import type { Rule } from '../rule.ts';

export const bitwarden: readonly Rule[] = [
  {
    id: 'bitwarden-access-token',
    title: 'Bitwarden Secrets Manager access token',
    why: 'Whoever has it reads the secrets of the machine account and decrypts them.',
    keywords: ['0.'],
    pattern: /(?<![\w.-])0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==(?![\w+/=])/,
    confidence: 'certain',
    suggestedName: 'BWS_ACCESS_TOKEN',
    page: 'https://bitwarden.com/help/access-tokens/',
    hits: [
      'BWS_ACCESS_TOKEN="«0.{uuid}.{base62:30}:{base64:22}==»"',
      'bws secret list --access-token «0.{uuid}.{base62:30}:{base64:22}==»',
    ],
    misses: ['0.{uuid}.{base62:30}', '1.{uuid}.{base62:30}:{base64:22}==', '0.{uuid}'],
  },
  {
    id: 'bitwarden-client-secret',
    title: 'Bitwarden API client secret',
    why: 'With its client id it signs in as the person or organization, without a second factor.',
    keywords: ['bitwarden', 'bw_c'],
    assigned: /(?:^|.* )(?:bitwarden|bw) ?(?:.* )?(?:client ?secret|api ?key|token)$/,
    pattern: /[A-Za-z0-9]{30}/,
    confidence: 'likely',
    suggestedName: 'BW_CLIENTSECRET',
    page: 'https://bitwarden.com/help/personal-api-key/',
    hits: ['BW_CLIENTSECRET=«{base62:30}»', 'bitwarden_client_secret: "«{base62:30}»"'],
    misses: ['BW_CLIENTID=user.{uuid}', 'BW_CLIENTSECRET={base62:20}'],
  },
];
