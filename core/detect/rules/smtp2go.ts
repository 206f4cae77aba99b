/** SMTP2GO: `api-` and 32 capital hex digits, near the name. */

import type { Rule } from '../rule.ts';

export const smtp2go: readonly Rule[] = [
  {
    id: 'smtp2go-api-key',
    title: 'SMTP2GO API key',
    why: 'Whoever has it sends mail in your name.',
    keywords: ['smtp2go'],
    near: ['smtp2go'],
    pattern: /(?<![\w-])api-[0-9A-Fa-f]{32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'SMTP2GO_API_KEY',
    page: 'https://developers.smtp2go.com/docs/getting-started',
    hits: ['SMTP2GO_API_KEY=«api-{hex:32}»', 'curl https://api.smtp2go.com/v3/email/send -d \'{"api_key": "«api-{hex:32}»"}\''],
    misses: ['name = "api-{hex:32}"', 'SMTP2GO_API_KEY=api-{hex:12}'],
  },
];
