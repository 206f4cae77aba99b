/** Duo Security: the secret key of an application, known by its name. */

import type { Rule } from '../rule.ts';

export const duo: readonly Rule[] = [
  {
    id: 'duo-secret-key',
    title: 'Duo secret key',
    why: 'Whoever has it answers for the application that the second factor was given.',
    keywords: ['duo_', 'duo-', 'duosecret', 'duoskey', 'skey'],
    assigned: /\bduo.*(?:skey|secret|secret key|key|s key)$|^skey$/,
    near: ['duo'],
    pattern: /[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'DUO_SKEY',
    page: 'https://duo.com/docs/getting-started',
    hits: ['DUO_SKEY=«{base62:40}»', '[duo_auth]\nskey=«{base62:40}»', 'duoSecretKey: "«{base62:40}»"'],
    misses: ['DUO_IKEY=DI{upper:18}', 'DUO_SKEY={base62:20}', 'skey={base62:40}'],
  },
];
