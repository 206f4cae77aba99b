/** Private AI: keys of 32 plain characters, known by their name. */

import type { Rule } from '../rule.ts';

export const privateAi: readonly Rule[] = [
  {
    id: 'private-ai-api-key',
    title: 'Private AI API key',
    why: 'Whoever has it uses the service at your cost.',
    keywords: ['privateai', 'private_ai', 'private-ai'],
    assigned: /(?:^|.* )private ?ai (?:.* )?(?:key|token|secret|auth)$/,
    pattern: /[0-9a-z]{32}/,
    confidence: 'likely',
    suggestedName: 'PRIVATE_AI_API_KEY',
    page: 'https://docs.private-ai.com/',
    hits: ['PRIVATEAI_API_TOKEN=«{lower:32}»', 'privateAiKey: "«{lower:32}»"'],
    misses: ['PRIVATEAI_API_TOKEN={lower:20}', 'private_ai_model = "{lower:32}"'],
  },
];
