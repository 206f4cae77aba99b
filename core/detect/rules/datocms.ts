/** DatoCMS: tokens are 30 hex digits known by their name. */

import type { Rule } from '../rule.ts';

export const datocms: readonly Rule[] = [
  {
    id: 'datocms-token',
    title: 'DatoCMS API token',
    why: 'Whoever has it reads the content, with full rights changes it.',
    keywords: ['dato'],
    assigned: /(?:^|.* )dato ?(?:cms)? ?(?:.* )?(?:token|key|secret)$/,
    pattern: /[0-9a-f]{30}/,
    confidence: 'likely',
    suggestedName: 'DATOCMS_API_TOKEN',
    page: 'https://www.datocms.com/docs/content-management-api/authentication',
    hits: ['DATOCMS_API_TOKEN=«{hex:30}»', 'datoCmsReadonlyToken: "«{hex:30}»"'],
    misses: ['DATOCMS_API_TOKEN={hex:20}', 'dato_record = "{hex:30}"'],
  },
];
