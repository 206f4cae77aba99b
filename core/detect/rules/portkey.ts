/** Portkey: API keys, the base64 of 20 bytes, known by their name or header. */

import type { Rule } from '../rule.ts';

export const portkey: readonly Rule[] = [
  {
    id: 'portkey-api-key',
    title: 'Portkey API key',
    why: 'Whoever has it uses the models behind the gateway at your cost.',
    keywords: ['portkey'],
    assigned: /(?:^|.* )port ?key (?:.* )?(?:api key|key|token|secret)$|(?:^| )(?:key|token|secret) port ?key$/,
    pattern: /[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{28}/,
    confidence: 'likely',
    suggestedName: 'PORTKEY_API_KEY',
    page: 'https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz',
    hits: ['PORTKEY_API_KEY=«{base64:27}=»', 'x-portkey-api-key: «{base62:28}»'],
    misses: ['PORTKEY_API_KEY={base62:12}', 'portkey_config = "{base62:28}"', 'support_key = "{base62:28}"'],
  },
];
