/** Clojars: deploy tokens with a prefix. */

import type { Rule } from '../rule.ts';

export const clojars: readonly Rule[] = [
  {
    id: 'clojars-deploy-token',
    title: 'Clojars deploy token',
    why: 'Whoever has it publishes versions of its owner’s libraries.',
    keywords: ['clojars_'],
    pattern: /(?<![\w-])CLOJARS_[0-9a-z]{60}(?![\w-])/i,
    confidence: 'certain',
    suggestedName: 'CLOJARS_PASSWORD',
    page: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    hits: ['CLOJARS_PASSWORD=«CLOJARS_{lower:60}»', ':password "«CLOJARS_{lower:60}»"'],
    misses: ['CLOJARS_{lower:20}', 'CLOJARS_PASSWORD=your_deploy_token', 'CLOJARS_USERNAME={lower:60}'],
  },
];
