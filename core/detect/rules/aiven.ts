/** Aiven: tokens of the API known by their name or scheme, and passwords of services with a prefix. */

import type { Rule } from '../rule.ts';

export const aiven: readonly Rule[] = [
  {
    id: 'aiven-token',
    title: 'Aiven token',
    why: 'Whoever has it manages all services of its owner and reads their passwords.',
    keywords: ['aiven'],
    assigned: /(?:^|.* )aiven.{0,40}(?:token|key|secret)$/,
    pattern: /[A-Za-z0-9+/]{120,600}={0,2}/,
    confidence: 'likely',
    suggestedName: 'AIVEN_TOKEN',
    page: 'https://aiven.io/docs/platform/howto/create_authentication_token',
    hits: ['AIVEN_TOKEN=«{base64:372}»', 'aiven_api_token = "«{base64:343}=»"'],
    misses: ['AIVEN_TOKEN={base64:40}', 'AIVEN_CA_CERT={base64:372}'],
  },
  {
    id: 'aiven-authorization',
    title: 'Aiven token in a header',
    why: 'Whoever has it manages all services of its owner and reads their passwords.',
    keywords: ['aivenv1 '],
    pattern: /aivenv1 (?<secret>[A-Za-z0-9+/]{120,600}={0,2})(?![\w+/=])/i,
    reach: 640,
    confidence: 'certain',
    suggestedName: 'AIVEN_TOKEN',
    page: 'https://aiven.io/docs/platform/howto/create_authentication_token',
    hits: ['Authorization: aivenv1 «{base64:372}»', 'headers: { authorization: "aivenv1 «{base64:343}=»" }'],
    misses: ['Authorization: aivenv1 TOKEN', 'Authorization: aivenv1 {base64:60}'],
  },
  {
    id: 'aiven-service-password',
    title: 'Aiven service password',
    why: 'Whoever has it signs in to the database; DigitalOcean’s managed databases use the form as well.',
    keywords: ['avns_'],
    pattern: /(?<![\w-])AVNS_[A-Za-z0-9_-]{19}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'DATABASE_PASSWORD',
    page: 'https://aiven.io/docs/platform/howto/reset-service-password',
    hits: [
      'DB_PASSWORD=«AVNS_{base64url:19}»',
      'postgres://avnadmin:«AVNS_{base64url:19}»@pg-shop.aivencloud.com:11555/defaultdb?sslmode=require',
    ],
    misses: ['AVNS_{base64url:12}', 'AVNS_{base64url:40}', 'DB_PASSWORD=AVNS_xxxxxxxxxxxxxxxxxxx'],
  },
];
