/** Gandi: personal access tokens and older API keys, known by their names. */

import type { Rule } from '../rule.ts';

export const gandi: readonly Rule[] = [
  {
    id: 'gandi-token',
    title: 'Gandi token or API key',
    why: 'Whoever has it changes the DNS records of your domains and transfers them.',
    keywords: ['gandi'],
    assigned: /\bgandi.*(?:token|key|pat|secret|password)$/,
    pattern: /[0-9a-f]{40}|[A-Za-z0-9]{24}/,
    confidence: 'likely',
    suggestedName: 'GANDI_PERSONAL_ACCESS_TOKEN',
    page: 'https://docs.gandi.net/en/managing_an_organization/organizations/personal_access_token.html',
    hits: ['GANDI_PERSONAL_ACCESS_TOKEN=«{hex:40}»', 'GANDIV5_API_KEY=«{base62:24}»', 'gandiApiKey: "«{base62:24}»"'],
    misses: ['GANDI_DOMAIN={base62:24}', 'GANDI_API_KEY={base62:8}'],
  },
];
