/** 1Password: service account tokens hold JSON, Connect tokens are JSON Web Tokens, secret keys are dashed capitals. */

import type { Rule } from '../rule.ts';

export const onepassword: readonly Rule[] = [
  {
    id: '1password-service-account-token',
    title: '1Password service account token',
    why: 'Whoever has it reads every vault that the service account may open.',
    keywords: ['ops_eyj'],
    pattern: /(?<![\w-])ops_eyJ[A-Za-z0-9+/_-]{200,2000}={0,3}(?![\w+/=-])/,
    reach: 2100,
    confidence: 'certain',
    suggestedName: 'OP_SERVICE_ACCOUNT_TOKEN',
    page: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
    hits: ['OP_SERVICE_ACCOUNT_TOKEN=«ops_eyJ{base64url:800}»', 'serviceAccountToken: "«ops_eyJ{base64:640}=»"'],
    misses: ['ops_eyJ{base64url:40}', 'OP_SERVICE_ACCOUNT_TOKEN=ops_your_token_here', 'ops_{base64url:300}'],
  },
  {
    id: '1password-connect-token',
    title: '1Password Connect token',
    why: 'Whoever has it and reaches the Connect server reads the vaults that it serves.',
    keywords: ['connect', 'op_token'],
    assigned: /(?:^|.* )op(?: connect)? ?(?:api )?token$|(?:^|.* )(?:1 ?password|one ?password) ?connect.{0,20}token$/,
    pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{16,1000}/,
    confidence: 'likely',
    checksum: 'jwt-header',
    suggestedName: 'OP_CONNECT_TOKEN',
    page: 'https://developer.1password.com/docs/connect/manage-connect/',
    hits: ['OP_CONNECT_TOKEN=«{jwt}»', 'onepasswordConnectToken: "«{jwt}»"'],
    misses: ['OP_CONNECT_TOKEN={base62:40}', 'id_token = "{jwt}"'],
  },
  {
    id: '1password-secret-key',
    title: '1Password secret key',
    why: 'With the account password it opens the whole account on a new device.',
    keywords: ['a3-'],
    pattern: /(?<![A-Za-z0-9-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![A-Za-z0-9-])/,
    confidence: 'certain',
    suggestedName: 'OP_SECRET_KEY',
    page: 'https://support.1password.com/generate-new-secret-key/',
    hits: [
      'OP_SECRET_KEY="«A3-{upper:6}-{upper:6}-{upper:5}-{upper:5}-{upper:5}-{upper:5}»"',
      'op account add --secret-key «A3-{upper:6}-{upper:11}-{upper:5}-{upper:5}-{upper:5}»',
    ],
    misses: ['A3-{upper:6}-{upper:6}-{upper:5}', 'A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX', 'paper size A3-210x297'],
  },
];
