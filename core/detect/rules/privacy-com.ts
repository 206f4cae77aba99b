/** Privacy.com: keys are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const privacyCom: readonly Rule[] = [
  {
    id: 'privacy-com-api-key',
    title: 'Privacy.com API key',
    why: 'Whoever has it creates cards and reads their numbers and transactions.',
    keywords: ['privacy'],
    assigned: /(?:^|.* )privacy (?:com )?(?:api )?(?:key|token|secret)$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'PRIVACY_API_KEY',
    page: 'https://developer.privacy.com/docs/getting-started',
    hits: ['PRIVACY_API_KEY=«{uuid}»', 'privacyComToken: "«{uuid}»"'],
    misses: ['PRIVACY_POLICY_ID={uuid}', 'PRIVACY_API_KEY={hex:32}'],
  },
];
