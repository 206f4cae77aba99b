/** Crowdin: personal tokens are 80 hex digits known by their name. */

import type { Rule } from '../rule.ts';

export const crowdin: readonly Rule[] = [
  {
    id: 'crowdin-token',
    title: 'Crowdin personal token',
    why: 'Whoever has it reads and changes its owner’s projects and translations.',
    keywords: ['crowdin'],
    assigned: /(?:^|.* )crowdin.{0,40}(?:token|key|pat|secret)$/,
    pattern: /[0-9A-Za-z]{80}|[0-9A-Za-z]{32}/,
    confidence: 'likely',
    suggestedName: 'CROWDIN_PERSONAL_TOKEN',
    page: 'https://support.crowdin.com/account-settings/#api',
    hits: ['CROWDIN_PERSONAL_TOKEN=«{hex:80}»', 'crowdinApiKey: "«{hex:32}»"'],
    misses: ['CROWDIN_PERSONAL_TOKEN={hex:20}', 'CROWDIN_PROJECT_ID={digits:6}'],
  },
];
