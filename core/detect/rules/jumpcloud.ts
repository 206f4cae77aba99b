/** JumpCloud: newer keys begin jca_, older ones are known by their name. */

import type { Rule } from '../rule.ts';

export const jumpcloud: readonly Rule[] = [
  {
    id: 'jumpcloud-api-key',
    title: 'JumpCloud API key',
    why: 'Whoever has it manages users, devices and groups as its administrator.',
    keywords: ['jca_'],
    pattern: /(?<![\w-])jca_[A-Za-z0-9]{32,64}(?![\w-])/,
    reach: 80,
    confidence: 'likely',
    suggestedName: 'JUMPCLOUD_API_KEY',
    page: 'https://jumpcloud.com/support/understand-jumpcloud-apis',
    hits: ['JUMPCLOUD_API_KEY=«jca_{base62:36}»', 'x-api-key: «jca_{base62:36}»'],
    misses: ['jca_{base62:12}', 'xjca_{base62:36}'],
  },
  {
    id: 'jumpcloud-legacy-api-key',
    title: 'JumpCloud API key',
    why: 'Whoever has it manages users, devices and groups as its administrator.',
    keywords: ['jumpcloud', 'jump_cloud', 'jcapikey', 'jc_api'],
    assigned: /\bjump ?cloud.*(?:key|token|secret)$|^jc ?api ?key$/,
    pattern: /[a-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'JUMPCLOUD_API_KEY',
    page: 'https://jumpcloud.com/support/understand-jumpcloud-apis',
    hits: ['JUMPCLOUD_API_KEY=«{lower:40}»', 'jumpCloudApiKey: "«{hex:40}»"', '$JCAPIKEY = "«{lower:40}»"'],
    misses: ['JUMPCLOUD_ORG_ID={hex:24}', 'jumpcloud_commit = {hex:40}'],
  },
];
