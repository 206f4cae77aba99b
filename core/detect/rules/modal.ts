/** Modal: token ids begin ak-, token secrets as-. */

import type { Rule } from '../rule.ts';

export const modal: readonly Rule[] = [
  {
    id: 'modal-token-secret',
    title: 'Modal token secret',
    why: 'With its id it runs code at your cost and reads the secrets of the workspace.',
    keywords: ['modal', 'token_secret', 'token-secret'],
    near: ['modal', 'token_secret', 'token-secret'],
    pattern: /(?<![\w-])as-[A-Za-z0-9]{22}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'MODAL_TOKEN_SECRET',
    page: 'https://modal.com/docs/reference/modal.config',
    hits: [
      'MODAL_TOKEN_SECRET=«as-{base62:22}»',
      'modal token set --token-id ak-{base62:22} --token-secret «as-{base62:22}»',
      'token_secret = "«as-{base62:22}»"',
    ],
    misses: ['MODAL_TOKEN_SECRET=as-{base62:12}', 'name = "as-{base62:22}"', 'modal was-{base62:22}'],
  },
];
