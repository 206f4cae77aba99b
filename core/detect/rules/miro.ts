/** Miro: access tokens begin with the base64 of {"miro.origin": …}; client secrets are known by their name. */

import type { Rule } from '../rule.ts';

export const miro: readonly Rule[] = [
  {
    id: 'miro-access-token',
    title: 'Miro access token',
    why: 'Whoever has it reads and changes boards as its owner.',
    keywords: ['eyjtaxjvlm9yawdpbii6i'],
    pattern: /(?<![\w-])eyJtaXJvLm9yaWdpbiI6I[\w-]{6,16}_[\w-]{20,40}(?!\.?[\w-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'MIRO_ACCESS_TOKEN',
    page: 'https://developers.miro.com/docs/getting-started-with-oauth',
    hits: [
      'MIRO_ACCESS_TOKEN=«eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{base62:27}»',
      'Authorization: Bearer «eyJtaXJvLm9yaWdpbiI6InVzMDEifQ_{base62:27}»',
    ],
    misses: ['eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ', 'eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_{base62:8}'],
  },
  {
    id: 'miro-client-secret',
    title: 'Miro client secret',
    why: 'With its client id it signs in as the app.',
    keywords: ['miro'],
    assigned: /(?:^|.* )miro (?:.* )?(?:secret|token|key|access)$/,
    pattern: /[A-Za-z0-9]{32}|[\w-]{27}/,
    confidence: 'likely',
    suggestedName: 'MIRO_CLIENT_SECRET',
    page: 'https://developers.miro.com/docs/getting-started-with-oauth',
    hits: ['MIRO_CLIENT_SECRET=«{base62:32}»', 'miro_token: "«{base64url:27}»"'],
    misses: ['MIRO_CLIENT_ID={digits:19}', 'MIRO_CLIENT_SECRET={base62:20}', 'casimiro_key = "{base62:32}"'],
  },
];
