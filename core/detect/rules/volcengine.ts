/** Volcengine: the access key id begins AKLT; the secret key is base64, known by its name. */

import type { Rule } from '../rule.ts';

export const volcengine: readonly Rule[] = [
  {
    id: 'volcengine-access-key-id',
    title: 'Volcengine access key id',
    why: 'It names the key, and with its secret key it acts with all rights of the user.',
    keywords: ['aklt'],
    pattern: /(?<![A-Za-z0-9+/_-])AKLT[A-Za-z0-9_-]{40,64}(?![A-Za-z0-9+/=_-])/,
    confidence: 'likely',
    suggestedName: 'VOLC_ACCESSKEY',
    page: 'https://www.volcengine.com/docs/6291/65568',
    hits: ['VOLC_ACCESSKEY=«AKLT{base62:43}»', 'service.set_ak("«AKLT{base62:43}»")'],
    misses: ['AKLT{base62:12}', 'BAKLT{base62:43}'],
  },
  {
    id: 'volcengine-secret-key',
    title: 'Volcengine secret key',
    why: 'With its id it acts with all rights of the user: read data, start machines, run up costs.',
    keywords: ['volc', 'secret'],
    assigned: /(?:^|.* )volc(?:engine)? ?(?:.* )?(?:secretkey|secret ?key|secret|sk)$|^secret ?(?:access ?)?key$/,
    near: ['volc', 'aklt'],
    pattern: /[A-Za-z0-9+/]{54,60}={0,2}/,
    confidence: 'likely',
    suggestedName: 'VOLC_SECRETKEY',
    page: 'https://www.volcengine.com/docs/6291/65568',
    hits: ['VOLC_SECRETKEY=«{base62:58}==»', 'volcengine:\n  secret_access_key: "«{base62:60}»"\n'],
    misses: ['secret_key = "{base62:58}=="', 'VOLC_SECRETKEY={base62:20}', 'VOLC_REGION={base62:58}'],
  },
];
