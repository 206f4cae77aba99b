/** CloudConvert: keys are JSON Web Tokens known by their name. */

import type { Rule } from '../rule.ts';

export const cloudconvert: readonly Rule[] = [
  {
    id: 'cloudconvert-api-key',
    title: 'CloudConvert API key',
    why: 'Whoever has it converts files at your cost and reads yours.',
    keywords: ['cloudconvert', 'cloud_convert'],
    assigned: /(?:^|.* )cloud ?convert.{0,40}(?:key|token|secret)$/,
    pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{16,1000}|[A-Za-z0-9_-]{64,86}/,
    confidence: 'likely',
    suggestedName: 'CLOUDCONVERT_API_KEY',
    page: 'https://cloudconvert.com/api/v2#authentication',
    hits: ['CLOUDCONVERT_API_KEY=«{jwt}»', 'cloudConvertKey: "«{base64url:64}»"'],
    misses: ['CLOUDCONVERT_API_KEY={base62:20}', 'id_token = "{jwt}"'],
  },
];
