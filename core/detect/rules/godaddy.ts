/** GoDaddy: keys and secrets in its own Authorization header, or known by their names. */

import type { Rule } from '../rule.ts';

export const godaddy: readonly Rule[] = [
  {
    id: 'godaddy-sso-key',
    title: 'GoDaddy API key and secret',
    why: 'Whoever has them changes the DNS records of your domains and buys new ones.',
    keywords: ['sso-key'],
    pattern: /(?<=\bsso-key )[\w]{10,50}:[A-Za-z0-9]{20,24}(?![\w:-])/i,
    confidence: 'certain',
    suggestedName: 'GODADDY_API_SECRET',
    page: 'https://developer.godaddy.com/keys',
    hits: ['curl -H "Authorization: sso-key «{base62:12}_{base62:22}:{base62:22}»" https://api.godaddy.com/v1/domains'],
    misses: ['Authorization: sso-key {base62:12}', 'Authorization: sso-key API_KEY:API_SECRET'],
  },
  {
    id: 'godaddy-api-secret',
    title: 'GoDaddy API key or secret',
    why: 'Whoever has both changes the DNS records of your domains and buys new ones.',
    keywords: ['godaddy', 'go_daddy', 'gd_'],
    assigned: /\bgo ?daddy.*(?:key|secret|token)$|^gd (?:api )?(?:key|secret)$/,
    pattern: /[A-Za-z0-9]{22}|[A-Za-z0-9]{8,14}_[A-Za-z0-9]{20,24}/,
    confidence: 'likely',
    suggestedName: 'GODADDY_API_SECRET',
    page: 'https://developer.godaddy.com/keys',
    hits: ['GODADDY_API_SECRET=«{base62:22}»', 'godaddyKey: "«{base62:12}_{base62:22}»"'],
    misses: ['GODADDY_DOMAIN={base62:22}', 'GODADDY_API_SECRET={base62:8}'],
  },
];
