/** Mixpanel: API secrets and service account secrets, known by their name; project tokens are made to be published. */

import type { Rule } from '../rule.ts';

export const mixpanel: readonly Rule[] = [
  {
    id: 'mixpanel-secret',
    title: 'Mixpanel API secret',
    why: 'Whoever has it exports the events and profiles of the project.',
    keywords: ['mixpanel'],
    assigned: /(?:^|.* )mix ?panel (?:.* )?(?:secret|secret key|password|private key)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'MIXPANEL_API_SECRET',
    page: 'https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects',
    hits: ['MIXPANEL_API_SECRET=«{hex:32}»', 'mixpanelServiceAccountSecret: "«{base62:32}»"'],
    misses: ['MIXPANEL_TOKEN={hex:32}', 'MIXPANEL_API_SECRET={hex:20}'],
  },
];
