/** Vultr: 36 capitals and digits, known by their name. */

import type { Rule } from '../rule.ts';

export const vultr: readonly Rule[] = [
  {
    id: 'vultr-api-key',
    title: 'Vultr API key',
    why: 'Whoever has it starts and deletes machines at your cost.',
    keywords: ['vultr'],
    assigned: /(?:^|.* )vultr ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[A-Z0-9]{36}/,
    confidence: 'likely',
    suggestedName: 'VULTR_API_KEY',
    page: 'https://docs.vultr.com/platform/other/api/regenerate-api-key',
    hits: ['VULTR_API_KEY=«{upper:36}»', 'provider "vultr" {\n  vultr_key = "«{upper:36}»"\n}'],
    misses: ['VULTR_REGION={upper:36}', 'VULTR_API_KEY={upper:12}', 'VULTR_API_KEY={lower:36}'],
  },
];
