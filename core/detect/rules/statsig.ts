/** Statsig: server secrets and console keys by their prefix; client keys are made to be seen. */

import type { Rule } from '../rule.ts';

export const statsig: readonly Rule[] = [
  {
    id: 'statsig-secret-key',
    title: 'Statsig secret key',
    why: 'Whoever has it reads all gates and experiments, or with a console key changes them.',
    keywords: ['secret-', 'console-'],
    pattern: /(?<![\w-])(?:secret|console)-(?=[A-Za-z]{0,30}[0-9])[A-Za-z0-9]{40,50}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'STATSIG_SERVER_SECRET',
    page: 'https://docs.statsig.com/access-management/api-keys',
    hits: [
      'STATSIG_SERVER_SECRET=«secret-{base62:43}»',
      'Statsig.initialize("«secret-{base62:43}»")',
      'STATSIG-API-KEY: «console-{base62:44}»',
    ],
    misses: ['client-{base62:43}', 'secret-{base62:20}', 'kube-secret-{base62:43}'],
  },
  {
    id: 'statsig-client-key',
    title: 'Statsig client key',
    why: 'It is made to stand in web pages and apps, and sees only what its user is given.',
    keywords: ['statsig'],
    near: ['statsig'],
    pattern: /(?<![\w-])client-[A-Za-z0-9]{40,50}(?![\w-])/,
    confidence: 'public',
    suggestedName: 'STATSIG_CLIENT_KEY',
    page: 'https://docs.statsig.com/access-management/api-keys',
    hits: ['statsigSecret = "«client-{base62:43}»"'],
    misses: ['secret-{base62:43}'],
  },
];
