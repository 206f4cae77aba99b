/** SambaNova Cloud: a UUID, known by its name. */

import type { Rule } from '../rule.ts';

export const sambanova: readonly Rule[] = [
  {
    id: 'sambanova-api-key',
    title: 'SambaNova API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['sambanova'],
    assigned: /(?:^|.* )samba ?nova ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'SAMBANOVA_API_KEY',
    page: 'https://docs.sambanova.ai/docs/en/get-started/api-keys-urls',
    hits: ['SAMBANOVA_API_KEY=«{uuid}»', 'sambanovaKey: "«{uuid}»"'],
    misses: ['SAMBANOVA_REQUEST_ID={uuid}', 'SAMBANOVA_API_KEY={hex:20}'],
  },
];
