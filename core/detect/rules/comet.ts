/** Comet: keys are 25 characters known by their name. */

import type { Rule } from '../rule.ts';

export const comet: readonly Rule[] = [
  {
    id: 'comet-api-key',
    title: 'Comet API key',
    why: 'Whoever has it reads and changes the workspace’s experiments.',
    keywords: ['comet', 'opik'],
    assigned: /(?:^|.* )(?:comet(?: ml)?|opik) ?(?:api |access |auth ){0,2}(?:key|token)$/,
    pattern: /[A-Za-z0-9]{25}/,
    confidence: 'likely',
    suggestedName: 'COMET_API_KEY',
    page: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
    hits: ['COMET_API_KEY=«{base62:25}»', 'OPIK_API_KEY=«{base62:25}»', 'cometApiKey: "«{base62:25}»"'],
    misses: ['COMET_API_KEY={base62:8}', 'comet_project = "{base62:25}"'],
  },
];
