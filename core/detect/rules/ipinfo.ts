/** IPinfo: access tokens, known by their name or in its address. */

import type { Rule } from '../rule.ts';

export const ipinfo: readonly Rule[] = [
  {
    id: 'ipinfo-token',
    title: 'IPinfo access token',
    why: 'Whoever has it uses up your quota, and your paid plan.',
    keywords: ['ipinfo', 'ip_info'],
    assigned: /\bip ?info.*(?:token|key|secret)$/,
    pattern: /[0-9a-f]{14}/,
    confidence: 'likely',
    suggestedName: 'IPINFO_TOKEN',
    page: 'https://ipinfo.io/developers#authentication',
    hits: ['IPINFO_TOKEN=«{hex:14}»', 'ipinfoAccessToken: "«{hex:14}»"'],
    misses: ['IPINFO_CACHE={hex:14}', 'IPINFO_TOKEN={hex:6}'],
  },
];
