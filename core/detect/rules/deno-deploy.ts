/** Deno Deploy: access tokens whose third letter names the kind. */

import type { Rule } from '../rule.ts';

export const denoDeploy: readonly Rule[] = [
  {
    id: 'deno-deploy-token',
    title: 'Deno Deploy access token',
    why: 'Whoever has it deploys code and reads the environment of the projects that its owner can reach.',
    keywords: ['ddp_', 'ddw_', 'ddo_'],
    pattern: /(?<![\w-])dd[pwo]_[A-Za-z0-9]{36}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'DENO_DEPLOY_TOKEN',
    page: 'https://docs.deno.com/deploy/classic/deployctl/',
    hits: [
      'DENO_DEPLOY_TOKEN=«ddp_{base62:36}»',
      'deployctl deploy --token=«ddw_{base62:36}» main.ts',
      '"token": "«ddo_{base62:36}»"',
    ],
    misses: ['ddp_{base62:20}', 'add_{base62:36}', 'ddp_your_access_token'],
  },
];
