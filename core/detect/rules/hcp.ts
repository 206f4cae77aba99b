/** HashiCorp Cloud Platform: client secrets of service principals, known by their name. */

import type { Rule } from '../rule.ts';

export const hcp: readonly Rule[] = [
  {
    id: 'hcp-client-secret',
    title: 'HCP client secret',
    why: 'With its client id it acts as the service principal on the cloud platform’s clusters and secrets.',
    keywords: ['hcp'],
    assigned: /\bhcp.*secret(?: key)?$/,
    pattern: /[\w-]{64}/,
    confidence: 'likely',
    suggestedName: 'HCP_CLIENT_SECRET',
    page: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal/key',
    hits: ['HCP_CLIENT_SECRET=«{base64url:64}»', 'hcpClientSecret = "«{base64url:64}»"'],
    misses: ['HCP_CLIENT_ID={base62:32}', 'HCP_CLIENT_SECRET={base64url:12}'],
  },
];
