/** Trigger.dev: a prefix for the environment, or for a person's token. */

import type { Rule } from '../rule.ts';

export const triggerDev: readonly Rule[] = [
  {
    id: 'trigger-dev-secret-key',
    title: 'Trigger.dev secret key',
    why: 'Whoever has it starts tasks and reads their runs.',
    keywords: ['tr_dev_', 'tr_stg_', 'tr_prod_', 'tr_preview_', 'tr_pat_', 'tr_oat_'],
    pattern: /(?<![A-Za-z0-9_])tr_(?:dev|stg|prod|preview|pat|oat)_(?=[A-Za-z]{0,24}[0-9])[A-Za-z0-9]{20,48}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    suggestedName: 'TRIGGER_SECRET_KEY',
    page: 'https://trigger.dev/docs/apikeys',
    hits: [
      'TRIGGER_SECRET_KEY=«tr_dev_{base62:20}»',
      'configure({ secretKey: "«tr_prod_{base62:24}»" })',
      'TRIGGER_ACCESS_TOKEN=«tr_pat_{lower:40}»',
    ],
    misses: ['tr_dev_{base62:8}', 'str_dev_{base62:20}', 'tr_prod_your_secret_key_here'],
  },
];
