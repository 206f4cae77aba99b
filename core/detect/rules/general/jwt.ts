/** jwt: signed JSON Web Tokens (RFC 7519). */

import type { Rule } from '../../rule.ts';

export const jwt: Rule = {
  id: 'jwt',
  title: 'JSON Web Token',
  why: 'Whoever has it acts as its subject until it expires.',
  keywords: ['eyj'],
  pattern: /(?<![\w.-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{16,1000}(?![\w.-])/,
  reach: 9100,
  confidence: 'possible',
  checksum: 'jwt-header',
  suggestedName: 'ACCESS_TOKEN',
  page: 'https://datatracker.ietf.org/doc/html/rfc7519',
  hits: ['const session = "«{jwt}»"', 'Authorization: Bearer «{jwt}»'],
  misses: ['eyJ{base64url:30}', 'eyJ{base64url:20}.eyJ{base64url:20}.', 'eyJ{base64url:20}.{base64url:20}.{base64url:43}'],
};
