/** Pipedrive: tokens of 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const pipedrive: readonly Rule[] = [
  {
    id: 'pipedrive-api-token',
    title: 'Pipedrive API token',
    why: 'Whoever has it reads and changes deals, persons and activities as its owner.',
    keywords: ['pipedrive'],
    assigned:
      /(?:^|.* )pipe ?drive (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) pipe ?drive$|^pipe ?drive$/,
    pattern: /[0-9a-z]{40}/,
    confidence: 'likely',
    suggestedName: 'PIPEDRIVE_API_TOKEN',
    page: 'https://pipedrive.readme.io/docs/how-to-find-the-api-token',
    hits: ['PIPEDRIVE_API_TOKEN=«{hex:40}»', 'pipedriveApiKey: "«{hex:40}»"'],
    misses: ['PIPEDRIVE_API_TOKEN={hex:20}', 'pipedrive_field_hash = "{hex:40}"'],
  },
  {
    id: 'pipedrive-address-token',
    title: 'Pipedrive API token',
    why: 'Whoever has it reads and changes deals, persons and activities as its owner.',
    keywords: ['pipedrive.com/'],
    pattern: /pipedrive\.com\/[\w./?&=-]{1,200}[?&]api_token=(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/,
    confidence: 'likely',
    suggestedName: 'PIPEDRIVE_API_TOKEN',
    page: 'https://pipedrive.readme.io/docs/how-to-find-the-api-token',
    hits: ['https://shop.pipedrive.com/api/v1/deals?api_token=«{hex:40}»'],
    misses: ['https://shop.pipedrive.com/api/v1/deals?api_token=YOUR_TOKEN'],
  },
];
