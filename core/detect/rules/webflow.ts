/** Webflow: tokens are 64 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const webflow: readonly Rule[] = [
  {
    id: 'webflow-api-token',
    title: 'Webflow API token',
    why: 'Whoever has it reads and changes the sites that it was made for.',
    keywords: ['webflow'],
    assigned: /(?:^|.* )webflow ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'WEBFLOW_API_TOKEN',
    page: 'https://developers.webflow.com/data/reference/authentication',
    hits: ['WEBFLOW_API_TOKEN=«{hex:64}»', 'webflowToken: "«{hex:64}»"', 'webflow.api_key = "«{hex:64}»"'],
    misses: ['WEBFLOW_SITE_ID={hex:64}', 'WEBFLOW_API_TOKEN={hex:24}'],
  },
];
