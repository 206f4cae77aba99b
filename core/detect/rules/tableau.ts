/** Tableau: a personal access token's secret has two parts, of which the first is base64 of 16 bytes. */

import type { Rule } from '../rule.ts';

export const tableau: readonly Rule[] = [
  {
    id: 'tableau-access-token',
    title: 'Tableau personal access token',
    why: 'Whoever has it and its name reads and changes what its owner sees.',
    keywords: ['==:'],
    pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}(?![A-Za-z0-9+/=])/,
    confidence: 'certain',
    suggestedName: 'TABLEAU_PAT_SECRET',
    page: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
    hits: ['TABLEAU_PAT_SECRET="«{base64:22}==:{base62:32}»"', '"personalAccessTokenSecret": "«{base62:22}==:{base62:32}»"'],
    misses: ['{base64:22}==', '{base64:22}==:{base62:12}', '{base64:40}==:{base62:32}'],
  },
];
