/** Nextcloud: app passwords, five groups of five. */

import type { Rule } from '../rule.ts';

export const nextcloud: readonly Rule[] = [
  {
    id: 'nextcloud-app-password',
    title: 'Nextcloud app password',
    why: 'Whoever has it reads and changes the files of its owner.',
    keywords: ['nextcloud'],
    near: ['nextcloud'],
    pattern: /(?<![\w-])(?:[A-Za-z0-9]{5}-){4}[A-Za-z0-9]{5}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'NEXTCLOUD_APP_PASSWORD',
    page: 'https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html',
    hits: [
      'NEXTCLOUD_APP_PASSWORD=«{base62:5}-{base62:5}-{base62:5}-{base62:5}-{base62:5}»',
      'nextcloud:\n  password: "«{base62:5}-{base62:5}-{base62:5}-{base62:5}-{base62:5}»"',
    ],
    misses: [
      'licence: {upper:5}-{upper:5}-{upper:5}-{upper:5}-{upper:5}',
      'NEXTCLOUD_APP_PASSWORD=xxxxx-xxxxx-xxxxx-xxxxx-xxxxx',
    ],
  },
];
