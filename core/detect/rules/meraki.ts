/** Cisco Meraki: 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const meraki: readonly Rule[] = [
  {
    id: 'meraki-api-key',
    title: 'Meraki dashboard API key',
    why: 'Whoever has it reads and changes the networks that its owner administers.',
    keywords: ['meraki'],
    assigned: /(?:^|.* )meraki (?:.* )?(?:api|key|token|secret|password|auth)$|(?:^| )(?:key|token|secret) meraki$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'MERAKI_DASHBOARD_API_KEY',
    page: 'https://documentation.meraki.com/General_Administration/Other_Topics/Cisco_Meraki_Dashboard_API',
    hits: ['MERAKI_DASHBOARD_API_KEY=«{hex:40}»', 'X-Cisco-Meraki-API-Key: «{hex:40}»', 'merakiToken = "«{hex:40}»"'],
    misses: [
      'MERAKI_DASHBOARD_API_KEY={hex:39}',
      'meraki_sdk_commit = "{hex:40}"',
      'MERAKI_API_KEY=your_meraki_dashboard_api_key',
    ],
  },
];
