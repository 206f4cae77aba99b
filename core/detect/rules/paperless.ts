/** Paperless-ngx: tokens of 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const paperless: readonly Rule[] = [
  {
    id: 'paperless-token',
    title: 'Paperless-ngx token',
    why: 'Whoever has it reads and deletes documents as its owner.',
    keywords: ['paperless'],
    assigned: /(?:^|.* )paperless ?(?:ngx )?(?:.* )?(?:api|key|token|auth)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'PAPERLESS_API_TOKEN',
    page: 'https://docs.paperless-ngx.com/api/#authorization',
    hits: ['PAPERLESS_API_TOKEN=«{hex:40}»', 'paperlessNgxToken: "«{hex:40}»"'],
    misses: ['PAPERLESS_API_TOKEN={hex:20}', 'paperless_checksum = "{hex:40}"'],
  },
];
