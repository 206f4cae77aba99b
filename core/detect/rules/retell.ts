/** Retell AI: keys begin key_. */

import type { Rule } from '../rule.ts';

export const retell: readonly Rule[] = [
  {
    id: 'retell-api-key',
    title: 'Retell AI API key',
    why: 'Whoever has it calls people with your agents at your cost.',
    keywords: ['retell'],
    near: ['retell'],
    pattern: /(?<![A-Za-z0-9_])key_[0-9a-f]{28}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    suggestedName: 'RETELL_API_KEY',
    page: 'https://docs.retellai.com/accounts/api-keys',
    hits: ['RETELL_API_KEY=«key_{hex:28}»', 'new Retell({ apiKey: "«key_{hex:28}»" })'],
    misses: ['id = key_{hex:28}', 'RETELL_API_KEY=key_{hex:12}'],
  },
];
