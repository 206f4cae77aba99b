/** YooKassa: `live_` or `test_` and 43 base64url characters; the name must be near. */

import type { Rule } from '../rule.ts';

export const yookassa: readonly Rule[] = [
  {
    id: 'yookassa-secret-key',
    title: 'YooKassa secret key',
    why: "Whoever has it and the shop's id takes and refunds payments.",
    keywords: ['yookassa', 'yoomoney', 'yandex_kassa', 'yandex_checkout'],
    near: ['yookassa', 'yoomoney', 'yandex_kassa', 'yandex_checkout'],
    pattern: /(?<![A-Za-z0-9_-])(?:live|test)_[\w-]{43}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'YOOKASSA_SECRET_KEY',
    page: 'https://yookassa.ru/developers/using-api/interaction-format',
    hits: [
      'YOOKASSA_SECRET_KEY=«live_{base64url:43}»',
      'from yookassa import Configuration\nConfiguration.secret_key = "«test_{base64url:43}»"',
    ],
    misses: ['SECRET=live_{base64url:20}', 'YOOKASSA_SECRET_KEY=live_{base62:20}', 'name = "test_{base64url:43}"'],
  },
];
