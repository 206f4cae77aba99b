/** Chromatic: project tokens with a prefix. */

import type { Rule } from '../rule.ts';

export const chromatic: readonly Rule[] = [
  {
    id: 'chromatic-project-token',
    title: 'Chromatic project token',
    why: 'Whoever has it publishes builds of the project at your cost.',
    keywords: ['chpt_'],
    pattern: /(?<![\w-])chpt_[0-9a-f]{12,20}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'CHROMATIC_PROJECT_TOKEN',
    page: 'https://www.chromatic.com/docs/setup/#project-token',
    hits: ['CHROMATIC_PROJECT_TOKEN=«chpt_{hex:15}»', 'npx chromatic --project-token=«chpt_{hex:15}»'],
    misses: ['chpt_{hex:6}', '--project-token=chpt_your_token'],
  },
];
