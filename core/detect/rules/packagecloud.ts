/** packagecloud: tokens of 48 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const packagecloud: readonly Rule[] = [
  {
    id: 'packagecloud-token',
    title: 'packagecloud token',
    why: 'Whoever has it publishes and deletes packages.',
    keywords: ['packagecloud', 'package_cloud'],
    assigned: /(?:^|.* )package ?cloud (?:.* )?(?:api|key|token|secret|auth|accesskey|privatekey)$/,
    pattern: /[0-9a-f]{48}/,
    confidence: 'likely',
    suggestedName: 'PACKAGECLOUD_TOKEN',
    page: 'https://packagecloud.io/docs/api#auth',
    hits: ['PACKAGECLOUD_TOKEN=«{hex:48}»', '"packagecloud_secret": "«{hex:48}»"', 'packagecloudApiKey: "«{hex:48}»"'],
    misses: ['PACKAGECLOUD_TOKEN={hex:40}', 'packagecloud_digest = "{hex:48}"'],
  },
];
