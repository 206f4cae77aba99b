/** MuleSoft Anypoint: client secrets and keys known by their name. */

import type { Rule } from '../rule.ts';

export const anypoint: readonly Rule[] = [
  {
    id: 'anypoint-client-secret',
    title: 'Anypoint client secret',
    why: 'With its client id it manages environments and deploys applications.',
    keywords: ['anypoint', 'mulesoft'],
    assigned: /(?:anypoint|mulesoft).{0,40}(?:secret|key|token|password)$/,
    pattern: /[0-9A-Fa-f]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'ANYPOINT_CLIENT_SECRET',
    page: 'https://docs.mulesoft.com/access-management/connected-apps-developers',
    hits: ['ANYPOINT_CLIENT_SECRET=«{hex:32}»', '-Danypoint.platform.client_secret=«{hex:32}»', 'anypointToken: "«{uuid}»"'],
    misses: ['ANYPOINT_CLIENT_ID={hex:32}', 'ANYPOINT_CLIENT_SECRET={hex:12}'],
  },
];
