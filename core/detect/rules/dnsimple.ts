/** DNSimple: tokens of accounts and people by their prefix, older ones by their name. */

import type { Rule } from '../rule.ts';

export const dnsimple: readonly Rule[] = [
  {
    id: 'dnsimple-token',
    title: 'DNSimple API token',
    why: 'Whoever has it changes the DNS records of your domains and transfers them.',
    keywords: ['dnsimple_a_', 'dnsimple_u_'],
    pattern: /(?<![\w-])dnsimple_[au]_[A-Za-z0-9]{20,64}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'DNSIMPLE_TOKEN',
    page: 'https://support.dnsimple.com/articles/api-access-token/',
    hits: ['DNSIMPLE_TOKEN=«dnsimple_a_{base62:32}»', 'token = "«dnsimple_u_{base62:32}»"'],
    misses: ['dnsimple_a_{base62:8}', 'dnsimple_a_record_of_the_domain'],
  },
  {
    id: 'dnsimple-legacy-token',
    title: 'DNSimple API token',
    why: 'Whoever has it changes the DNS records of your domains and transfers them.',
    keywords: ['dnsimple'],
    assigned: /\bdnsimple.*(?:token|key|oauth|secret)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'DNSIMPLE_TOKEN',
    page: 'https://support.dnsimple.com/articles/api-access-token/',
    hits: ['DNSIMPLE_OAUTH_TOKEN=«{base62:32}»', 'dnsimpleToken: "«{base62:32}»"'],
    misses: ['DNSIMPLE_ACCOUNT={base62:32}', 'DNSIMPLE_TOKEN={base62:12}'],
  },
];
