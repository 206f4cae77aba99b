/** Zhipu AI (Z.ai): 32 hex digits and 16 characters; the name must be near. */

import type { Rule } from '../rule.ts';

export const zhipu: readonly Rule[] = [
  {
    id: 'zhipu-api-key',
    title: 'Zhipu AI API key',
    why: 'Whoever has it runs models at your cost.',
    keywords: ['zhipu', 'bigmodel', 'chatglm', 'zai_api', 'glm_api', 'api.z.ai'],
    near: ['zhipu', 'bigmodel', 'chatglm', 'zai_api', 'glm_api', 'api.z.ai'],
    pattern: /(?<![\w.-])[0-9a-f]{32}\.[A-Za-z0-9]{16}(?!\.?[\w-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'ZHIPUAI_API_KEY',
    page: 'https://docs.bigmodel.cn/cn/guide/start/quick-start',
    hits: [
      'ZHIPUAI_API_KEY=«{hex:32}.{base62:16}»',
      'from zhipuai import ZhipuAI\nclient = ZhipuAI(api_key="«{hex:32}.{base62:16}»")',
    ],
    misses: ['file = "{hex:32}.{base62:16}"', 'ZHIPUAI_API_KEY={hex:32}', 'zhipu {hex:20}.{base62:16}'],
  },
];
