/** Google Cloud and Google's APIs. */

import type { Rule } from '../rule.ts';

export const google: readonly Rule[] = [
  {
    id: 'gcp-api-key',
    title: 'Google API key',
    why: 'Whoever has it calls Maps, Gemini and other services at your cost, unless it is restricted.',
    keywords: ['aiza'],
    pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'GOOGLE_API_KEY',
    page: 'https://cloud.google.com/docs/authentication/api-keys',
    hits: ['const maps = "«AIza{base64url:35}»"', 'https://maps.googleapis.com/maps/api/js?key=«AIza{base64url:35}»&v=3'],
    misses: ['AIza{base64url:30}', 'AIza{base64url:40}'],
  },
  {
    id: 'gcp-oauth-client-secret',
    title: 'Google OAuth client secret',
    why: 'Whoever has it poses as the application when people sign in.',
    keywords: ['gocspx-'],
    pattern: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'GOOGLE_CLIENT_SECRET',
    page: 'https://support.google.com/cloud/answer/6158849',
    hits: ['"client_secret": "«GOCSPX-{base64url:28}»"'],
    misses: ['GOCSPX-{base64url:12}'],
  },
  {
    id: 'gcp-service-account-key',
    title: 'Google service account key',
    why: 'Whoever has it acts as the service account, with all its roles.',
    keywords: ['"private_key"'],
    near: ['service_account', 'private_key_id'],
    pattern:
      /(?<="private_key"\s{0,8}:\s{0,8}")-----BEGIN PRIVATE KEY-----(?:[^-"]|-(?!----)){64,8000}-----END PRIVATE KEY-----(?:\\n)?/,
    reach: 9000,
    quality: 'any',
    confidence: 'certain',
    checksum: 'pem-body',
    suggestedName: 'GOOGLE_PRIVATE_KEY',
    page: 'https://cloud.google.com/iam/docs/keys-create-delete',
    hits: ['{\n  "type": "service_account",\n  "private_key_id": "{hex:40}",\n  "private_key": "«{pem-escaped:PRIVATE KEY}»"\n}'],
    misses: [
      '{"private_key": "{base64:64}"}',
      '{"private_key_id": "{hex:40}", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"}',
    ],
  },
];
