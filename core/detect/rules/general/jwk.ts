/** jwk: the private member of a JSON Web Key (RFC 7518). */

import type { Rule } from '../../rule.ts';

export const jwkPrivateKey: Rule = {
  id: 'jwk-private-key',
  title: 'private JSON Web Key',
  why: 'Whoever has it signs or decrypts as its owner.',
  keywords: ['kty'],
  pattern:
    /(?<![\w$.])\\?["']?[dk]\\?["']?\s{0,4}:\s{0,4}\\?["'](?<secret>[\w-]{20,1400})\\?["'](?:(?=[^{}]{0,2500}\bkty)|(?<=\bkty[^{}]{0,2500}))/,
  reach: 4000,
  quality: 'token',
  confidence: 'likely',
  shape: 'assignment',
  suggestedName: 'JWK_PRIVATE_KEY',
  page: 'https://datatracker.ietf.org/doc/html/rfc7518#section-6',
  hits: [
    '{"kty": "EC", "crv": "P-256", "x": "{base64url:43}", "y": "{base64url:43}", "d": "«{base64url:43}»"}',
    `const key = { kty: 'oct', k: '«{base64url:43}»' };`,
    `{ d: '«{base64url:43}»', kty: 'OKP', crv: 'Ed25519' }`,
  ],
  misses: ['{"kty": "EC", "crv": "P-256", "x": "{base64url:43}", "y": "{base64url:43}"}', '{"d": "{base64url:43}"}'],
};
