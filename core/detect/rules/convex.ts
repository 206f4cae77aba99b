/** Convex: deploy keys name the deployment, then a bar and base64 of JSON. */

import type { Rule } from '../rule.ts';

export const convex: readonly Rule[] = [
  {
    id: 'convex-deploy-key',
    title: 'Convex deploy key',
    why: 'Whoever has it deploys functions to the deployment and reads its data.',
    keywords: ['|ey'],
    pattern:
      /(?<![\w-])(?:prod|dev|preview|project):[a-z][\w-]{2,40}(?::[\w-]{1,60})?\|ey[A-Za-z0-9+/_-]{40,200}={0,2}(?![\w+/=-])/,
    confidence: 'likely',
    suggestedName: 'CONVEX_DEPLOY_KEY',
    page: 'https://docs.convex.dev/cli/deploy-key-types',
    hits: ['CONVEX_DEPLOY_KEY="«prod:happy-otter-123|eyJ{base64:93}»"', "CONVEX_DEPLOY_KEY='«preview:shop:web|eyJ{base64:90}=»'"],
    misses: ['prod:happy-otter-123|eyJ{base64:8}', 'type Kind = prod|eye'],
  },
];
