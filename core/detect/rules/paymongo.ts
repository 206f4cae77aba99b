/** PayMongo: secret keys, 24 or 32 characters, known by their name (sk_live_ and sk_test_ as others have). */

import type { Rule } from '../rule.ts';

export const paymongo: readonly Rule[] = [
  {
    id: 'paymongo-secret-key',
    title: 'PayMongo secret key',
    why: 'Whoever has it charges and refunds customers.',
    keywords: ['paymongo', 'pay_mongo'],
    assigned: /(?:^|.* )pay ?mongo (?:.* )?(?:key|token|secret)$/,
    pattern: /(?:sk_(?:live|test)_)?(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{24})/,
    confidence: 'certain',
    suggestedName: 'PAYMONGO_SECRET_KEY',
    page: 'https://developers.paymongo.com/docs/authentication',
    hits: ['PAYMONGO_SECRET_KEY=«sk_live_{base62:24}»', 'paymongoKey: "«{base62:32}»"'],
    misses: ['PAYMONGO_PUBLIC_KEY=pk_live_{base62:24}', 'PAYMONGO_SECRET_KEY={base62:12}'],
  },
];
