/** Matrix: Synapse's access tokens, syt_, the base64 of the user and two random parts; its authentication service's, of a random part and a sum. */

import type { Rule } from '../rule.ts';

export const matrix: readonly Rule[] = [
  {
    id: 'matrix-access-token',
    title: 'Matrix access token',
    why: 'Whoever has it reads and writes messages as that user.',
    keywords: ['syt_'],
    pattern: /(?<![A-Za-z0-9_])syt_[A-Za-z0-9+/]{2,120}={0,2}_[A-Za-z]{20}_[A-Za-z0-9]{6}(?![\w-])/,
    reach: 160,
    confidence: 'certain',
    suggestedName: 'MATRIX_ACCESS_TOKEN',
    page: 'https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3logout',
    hits: [
      'MATRIX_ACCESS_TOKEN=«syt_c2hvcC1ib3Q_{alpha:20}_{base62:6}»',
      'access_token: "«syt_{base62:12}_{alpha:20}_{base62:6}»"',
    ],
    misses: ['syt_{base62:12}', 'syt_{base62:12}_{digits:20}_{base62:6}'],
  },
  {
    id: 'matrix-service-token',
    title: 'Matrix access or refresh token',
    why: 'Whoever has it reads and writes messages as that user.',
    keywords: ['mat_', 'mar_', 'mct_', 'mcr_'],
    pattern: /(?<![A-Za-z0-9_])m(?:at|ar|ct|cr)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'MATRIX_ACCESS_TOKEN',
    page: 'https://element-hq.github.io/matrix-authentication-service/',
    hits: ['MATRIX_ACCESS_TOKEN=«mct_{base62:30}_{base62:6}»', '"refresh_token": "«mar_{base62:30}_{base62:6}»"'],
    misses: ['mat_{base62:30}', 'format_{base62:30}_{base62:6}'],
  },
];
