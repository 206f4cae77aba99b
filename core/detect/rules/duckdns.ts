/** Duck DNS: tokens are UUIDs, known by their name or in its address. */

import type { Rule } from '../rule.ts';

export const duckdns: readonly Rule[] = [
  {
    id: 'duckdns-token',
    title: 'Duck DNS token',
    why: 'Whoever has it points your names to another machine.',
    keywords: ['duckdns', 'duck_dns'],
    assigned: /\bduck ?dns.*(?:token|key|secret)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'DUCKDNS_TOKEN',
    page: 'https://www.duckdns.org/spec.jsp',
    hits: ['DUCKDNS_TOKEN=«{uuid}»', 'duckDnsToken: "«{uuid}»"'],
    misses: ['DUCKDNS_DOMAIN={uuid}', 'DUCKDNS_TOKEN={hex:8}'],
  },
  {
    id: 'duckdns-url-token',
    title: 'Duck DNS token',
    why: 'Whoever has it points your names to another machine.',
    keywords: ['duckdns.org/update'],
    pattern: /duckdns\.org\/update\?[^\s"'`]{0,120}\btoken=(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'DUCKDNS_TOKEN',
    page: 'https://www.duckdns.org/spec.jsp',
    hits: ['curl "https://www.duckdns.org/update?domains=shop&token=«{uuid}»&ip="'],
    misses: ['https://www.duckdns.org/update?domains=shop&token=', 'https://shop.internal/update?token={uuid}'],
  },
];
