/** Unkey: root keys begin `unkey_`. */

import type { Rule } from '../rule.ts';

export const unkey: readonly Rule[] = [
  {
    id: 'unkey-root-key',
    title: 'Unkey root key',
    why: 'Whoever has it makes, changes and revokes the API keys of your customers.',
    keywords: ['unkey_'],
    pattern: /(?<![A-Za-z0-9_])unkey_(?:[a-z]{2,8}_)?(?=[A-Za-z0-9]{0,40}[0-9])[A-Za-z0-9]{20,64}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    suggestedName: 'UNKEY_ROOT_KEY',
    page: 'https://www.unkey.com/docs/security/root-keys',
    hits: ['UNKEY_ROOT_KEY=«unkey_{base62:22}»', 'new Unkey({ rootKey: "«unkey_{base62:24}»" })'],
    misses: ['unkey_{base62:10}', 'funkey_{base62:24}', 'unkey_verification_configuration'],
  },
];
