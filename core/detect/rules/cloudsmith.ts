/** Cloudsmith: keys are plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const cloudsmith: readonly Rule[] = [
  {
    id: 'cloudsmith-api-key',
    title: 'Cloudsmith API key',
    why: 'Whoever has it pulls and publishes the packages that its owner may.',
    keywords: ['cloudsmith'],
    assigned: /(?:^|.* )cloud ?smith.{0,40}(?:key|token|secret|password)$/,
    pattern: /[0-9a-f]{40}|[A-Za-z0-9]{16}/,
    confidence: 'likely',
    suggestedName: 'CLOUDSMITH_API_KEY',
    page: 'https://docs.cloudsmith.com/accounts-and-teams/api-key',
    hits: ['CLOUDSMITH_API_KEY=«{hex:40}»', 'cloudsmithEntitlementToken: "«{base62:16}»"'],
    misses: ['CLOUDSMITH_API_KEY={hex:20}', 'cloudsmith_repo = "{hex:40}"'],
  },
];
