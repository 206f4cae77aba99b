/** Statuspage: keys are UUIDs or 64 hex digits, known by their name or the header near the host. */

import type { Rule } from '../rule.ts';

export const statuspage: readonly Rule[] = [
  {
    id: 'statuspage-api-key',
    title: 'Statuspage API key',
    why: 'Whoever has it posts incidents and changes the page.',
    keywords: ['statuspage', 'status_page'],
    assigned: /(?:^|.* )status ?page ?(?:io )?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'STATUSPAGE_API_KEY',
    page: 'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
    hits: ['STATUSPAGE_API_KEY=«{uuid}»', 'statuspageToken: "«{hex:64}»"'],
    misses: ['STATUSPAGE_COMPONENT_ID={uuid}', 'STATUSPAGE_API_KEY={hex:20}'],
  },
  {
    id: 'statuspage-api-key-header',
    title: 'Statuspage API key',
    why: 'Whoever has it posts incidents and changes the page.',
    keywords: ['oauth '],
    near: ['statuspage'],
    pattern: /(?<=\bOAuth {1,3})(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'STATUSPAGE_API_KEY',
    page: 'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
    hits: [
      'curl https://api.statuspage.io/v1/pages -H "Authorization: OAuth «{uuid}»"',
      'statuspage = { "Authorization": "OAuth «{hex:64}»" }',
    ],
    misses: ['curl https://api.shop.internal -H "Authorization: OAuth {uuid}"'],
  },
];
