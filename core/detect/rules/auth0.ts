/** Auth0: client secrets are 64 characters known by their name; tokens of the Management API are JSON Web Tokens. */

import type { Rule } from '../rule.ts';

export const auth0: readonly Rule[] = [
  {
    id: 'auth0-client-secret',
    title: 'Auth0 client secret',
    why: 'With its client id it signs users in as the application, and often manages the tenant.',
    keywords: ['auth0', 'auth_0', 'secret'],
    assigned: /(?:^|.* )auth ?0.{0,40}(?:secret|key)$|^(?:.* )?client ?secret$/,
    near: ['auth0', 'auth_0'],
    pattern: /[A-Za-z0-9_-]{64}/,
    confidence: 'likely',
    suggestedName: 'AUTH0_CLIENT_SECRET',
    page: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
    hits: [
      'AUTH0_CLIENT_SECRET=«{base64url:64}»',
      'new ManagementClient({ domain: "shop.eu.auth0.com", clientSecret: "«{base64url:64}»" })',
      '"auth0ClientSecret": "«{base64url:64}»"',
    ],
    misses: ['AUTH0_CLIENT_ID={base62:32}', 'AUTH0_CLIENT_SECRET={base64url:20}', 'client_secret = "{base64url:64}"'],
  },
  {
    id: 'auth0-management-token',
    title: 'Auth0 Management API token',
    why: 'Whoever has it reads and changes users and applications of the tenant until it expires.',
    keywords: ['auth0', 'auth_0'],
    assigned: /(?:^|.* )auth ?0.{0,40}(?:token|jwt)$/,
    pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{16,1000}/,
    confidence: 'likely',
    checksum: 'jwt-header',
    suggestedName: 'AUTH0_API_TOKEN',
    page: 'https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens',
    hits: ['AUTH0_API_TOKEN=«{jwt}»', 'auth0ManagementToken: "«{jwt}»"'],
    misses: ['AUTH0_API_TOKEN={base62:40}', 'session = "{jwt}"'],
  },
];
