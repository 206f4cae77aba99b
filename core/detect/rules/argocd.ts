/** Argo CD: tokens of accounts and projects are JSON Web Tokens known by their name. */

import type { Rule } from '../rule.ts';

export const argocd: readonly Rule[] = [
  {
    id: 'argocd-token',
    title: 'Argo CD token',
    why: 'Whoever has it syncs and changes applications with the rights of the account or project.',
    keywords: ['argo'],
    assigned: /(?:^|.* )argo ?cd.{0,40}(?:token|key|secret)$/,
    pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{16,1000}/,
    confidence: 'likely',
    checksum: 'jwt-header',
    suggestedName: 'ARGOCD_AUTH_TOKEN',
    page: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/security/',
    hits: ['ARGOCD_AUTH_TOKEN=«{jwt}»', 'argocdToken: "«{jwt}»"'],
    misses: ['ARGOCD_AUTH_TOKEN={base62:12}', 'id_token = "{jwt}"'],
  },
];
