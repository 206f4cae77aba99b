/** Pulumi: access tokens, pul- and 40 hex digits. */

import type { Rule } from '../rule.ts';

export const pulumi: readonly Rule[] = [
  {
    id: 'pulumi-access-token',
    title: 'Pulumi access token',
    why: 'Whoever has it reads stacks with their secrets, and changes infrastructure.',
    keywords: ['pul-'],
    pattern: /(?<![\w-])pul-[0-9a-f]{40}(?![\w-])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'PULUMI_ACCESS_TOKEN',
    page: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    hits: ['PULUMI_ACCESS_TOKEN=«pul-{hex:40}»', 'accessToken: "«pul-{hex:40}»"'],
    misses: ['pul-{hex:39}', 'pul-{upper:40}', 'repul-{hex:40}'],
  },
];
