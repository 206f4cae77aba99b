/** OVHcloud: application secrets and consumer keys of 32 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const ovh: readonly Rule[] = [
  {
    id: 'ovh-secret',
    title: 'OVHcloud application secret',
    why: 'With the other keys it manages servers, domains and cloud projects.',
    keywords: ['ovh'],
    assigned: /(?:^|.* )ovh (?:.* )?(?:application secret|app secret|secret|consumer key|consumer)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'OVH_APPLICATION_SECRET',
    page: 'https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
    hits: ['OVH_APPLICATION_SECRET=«{hex:32}»', 'OVH_CONSUMER_KEY=«{base62:32}»', 'ovhApplicationSecret: "«{base62:32}»"'],
    misses: ['OVH_APPLICATION_KEY={hex:16}', 'OVH_CONSUMER_KEY={base62:20}', 'OVH_PROJECT_ID={hex:32}'],
  },
];
