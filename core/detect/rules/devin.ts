/** Devin: keys of people and organisations, and of service users. */

import type { Rule } from '../rule.ts';

export const devin: readonly Rule[] = [
  {
    id: 'devin-api-key',
    title: 'Devin API key',
    why: 'Whoever has it starts sessions at your cost, which reach the connected repositories.',
    keywords: ['apk_', 'cog_'],
    pattern: /(?<![\w-])(?:apk_(?:user_)?[A-Za-z0-9+/]{60,240}={0,2}|cog_[a-z0-9]{52})(?![\w+/=-])/,
    reach: 280,
    confidence: 'certain',
    suggestedName: 'DEVIN_API_KEY',
    page: 'https://docs.devin.ai/api-reference/authentication',
    hits: ['DEVIN_API_KEY=«apk_user_{base64:120}=»', 'Authorization: Bearer «cog_{lower:52}»', 'key: "«apk_{base64:96}==»"'],
    misses: ['apk_user_{base64:12}', 'cog_{lower:12}', 'apk_version_of_the_app'],
  },
];
