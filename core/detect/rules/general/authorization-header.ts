/** authorization-header: what a request proves itself with: `Authorization: <scheme> <credentials>`, and Basic or Bearer wherever they stand. */

import type { Rule } from '../../rule.ts';

export const authorizationHeader: Rule = {
  id: 'authorization-header',
  title: 'credentials in an Authorization header',
  why: 'Whoever has them calls the service as you.',
  keywords: ['authorization', 'bearer ', 'basic ', 'ntlm '],
  pattern:
    /(?:authorization\\{0,3}["'`]?\]?\s{0,8}(?:[:=,(]|=>|\s)\s{0,8}[a-z]{0,2}\\{0,3}["'`]?(?:bearer|basic|token|bot|apikey|api-key|key|geniekey|ssws|digest|jwt|ntlm|splunk)|(?<![\w-])(?:bearer|basic|ntlm))["'`]?(?::|[ +]{1,4})["'`]?[ ]{0,1}(?<secret>(?:[\w.~-]{2,64}:)?[\w.~+/-]{8,2048}={0,2})(?![\w.~+/=(-])/i,
  reach: 2200,
  quality: 'generated',
  confidence: 'likely',
  checksum: 'basic-credentials',
  shape: 'header',
  suggestedName: 'AUTH_TOKEN',
  page: 'https://datatracker.ietf.org/doc/html/rfc7617',
  hits: [
    `curl -H 'Authorization: Bearer «{base62:40}»' https://api.shop.internal`,
    'headers: { Authorization: "Basic «{basic}»" }',
    'headers["Authorization"] = "token «{hex:40}»"',
    '.header("Authorization", "Bearer «{base64url:32}»")',
    'if auth != "Basic «{basic}»" {',
    '{"key": "x", "value": "Bearer «{base62:40}»"}',
    'Authorization:\n  - Basic «{basic}»',
    "Authorization: 'ApiKey «{base64:40}»'",
    'Authorization: Bearer «{uuid}»',
    'Authorization: ApiKey «shop:{base62:32}»',
  ],
  misses: [
    'Authorization: Bearer YOUR_ACCESS_TOKEN',
    `Authorization: Bearer \${token}`,
    'headers.authorization = "Bearer " + token',
    'authorization: Bearer <access-token>',
    'Authorization: Bearer 123e4567-e89b-12d3-a456-426614174000',
    'Authorization: Basic dXNlcm5hbWU6cGFzc3dvcmQ=',
    'authorization: "Bearer authorization-token-of-the-user"',
    'the basic authentication-mechanism2024 of the server',
  ],
};
