/** SiliconFlow: `sk-` and 48 small letters, known by their name. */

import type { Rule } from '../rule.ts';

export const siliconflow: readonly Rule[] = [
  {
    id: 'siliconflow-api-key',
    title: 'SiliconFlow API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['siliconflow', 'silicon_flow', 'silicon'],
    assigned: /(?:^|.* )silicon ?(?:flow|cloud)? ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /sk-[a-z0-9]{48}/,
    confidence: 'certain',
    suggestedName: 'SILICONFLOW_API_KEY',
    page: 'https://docs.siliconflow.com/en/userguide/quickstart',
    hits: ['SILICONFLOW_API_KEY=«sk-{lower:48}»', 'siliconFlowKey: "«sk-{lower:48}»"'],
    misses: ['SILICONFLOW_API_KEY=sk-{lower:12}', 'key = "sk-{lower:48}"', 'SILICONFLOW_MODEL=sk-{lower:48}'],
  },
];
