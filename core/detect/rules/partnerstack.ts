/** PartnerStack: keys of 64 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const partnerstack: readonly Rule[] = [
  {
    id: 'partnerstack-key',
    title: 'PartnerStack key',
    why: 'Whoever has it reads partners and changes what they are paid.',
    keywords: ['partnerstack', 'partner_stack'],
    assigned:
      /(?:^|.* )partner ?stack (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) partner ?stack$|^partner ?stack$/,
    pattern: /[A-Za-z0-9]{64}/,
    confidence: 'likely',
    suggestedName: 'PARTNERSTACK_API_KEY',
    page: 'https://docs.partnerstack.com/docs/partnerstack-api',
    hits: ['PARTNERSTACK_API_KEY=«{base62:64}»', 'partnerstackToken: "«{base62:64}»"'],
    misses: ['PARTNERSTACK_API_KEY={base62:32}', 'partnerstack_cache = "{base62:64}"', 'PARTNERSTACK_API_KEY=your_key_here'],
  },
];
