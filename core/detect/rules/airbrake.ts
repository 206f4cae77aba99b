/** Airbrake: keys are plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const airbrake: readonly Rule[] = [
  {
    id: 'airbrake-api-key',
    title: 'Airbrake key',
    why: 'Whoever has it reads the errors of all projects, or sends false ones.',
    keywords: ['airbrake'],
    assigned: /(?:^|.* )airbrake.{0,40}(?:key|token|secret)$/,
    pattern: /[0-9A-Za-z]{40}|[0-9A-Za-z]{32}/,
    confidence: 'likely',
    suggestedName: 'AIRBRAKE_API_KEY',
    page: 'https://docs.airbrake.io/docs/devops-tools/api/',
    hits: ['AIRBRAKE_API_KEY=«{hex:32}»', 'airbrake.user_key = "«{hex:40}»"'],
    misses: ['AIRBRAKE_PROJECT_ID={digits:6}', 'AIRBRAKE_API_KEY={hex:20}'],
  },
];
