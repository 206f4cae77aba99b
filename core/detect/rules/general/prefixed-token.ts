/** prefixed-token: keys of vendors that no rule knows, by the way in which most vendors write their keys. */

import type { Rule } from '../../rule.ts';

export const prefixedToken: Rule = {
  id: 'prefixed-token',
  title: 'key with a vendor’s prefix',
  why: 'Its form is that of an API key; whoever has it may act as you at the service that made it.',
  keywords: [
    '_live_',
    '_test_',
    '_prod_',
    '_sk_',
    '_pat_',
    '_key_',
    '_secret_',
    '_token_',
    '_api_',
    '-sk-',
    '-pat-',
    '-api-',
    'sk_',
    'sk-',
    'pat_',
    'pat-',
    'secret_',
    'key_',
  ],
  // A prefix that says public, and one with a digest's name, is left out; what follows holds no mark and at least two digits.
  pattern:
    /(?<![\w./+@-])(?!(?:pk|pub|public|sha|md|test|my|the)[_-])(?:[A-Za-z][A-Za-z0-9]{1,11}[_-](?:live|test|prod|sk|pat|key|secret|token|api)|sk|pat|secret)[_-](?:v\d[_-])?(?=[A-Za-z]{0,60}\d[A-Za-z]{0,60}\d)(?![a-z]{1,40}\d{1,8}(?![A-Za-z0-9]))[A-Za-z0-9]{24,200}(?![\w/+-])/,
  reach: 260,
  quality: 'random',
  confidence: 'possible',
  shape: 'assignment',
  suggestedName: 'API_KEY',
  page: 'https://cwe.mitre.org/data/definitions/798.html',
  hits: ['client = Shop("«shop_live_{base62:32}»")', 'SHOPPER=«acme_sk_{base62:32}»', 'new Client("«acme_pat_{hex:40}»")'],
  misses: [
    'pk_acme_{base62:8}',
    'shop_test_{base62:8}',
    'shop_test_createOrderAndPayWithCard2024',
    'pub_live_{base62:32}',
    'sha_key_{hex:40}',
  ],
};
