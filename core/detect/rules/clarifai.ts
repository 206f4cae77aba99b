/** Clarifai: tokens and keys are plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const clarifai: readonly Rule[] = [
  {
    id: 'clarifai-token',
    title: 'Clarifai token',
    why: 'Whoever has it runs models at your cost and changes apps.',
    keywords: ['clarifai'],
    assigned: /(?:^|.* )clarifai.{0,40}(?:pat|key|token|secret)$/,
    pattern: /[0-9A-Za-z]{32}/,
    confidence: 'likely',
    suggestedName: 'CLARIFAI_PAT',
    page: 'https://docs.clarifai.com/control/authentication/pat/',
    hits: ['CLARIFAI_PAT=«{hex:32}»', 'clarifaiApiKey: "«{hex:32}»"'],
    misses: ['CLARIFAI_PAT={hex:20}', 'CLARIFAI_APP_ID={hex:32}'],
  },
];
