/** AbuseIPDB: 80 hex digits known by their name. */

import type { Rule } from '../rule.ts';

export const abuseipdb: readonly Rule[] = [
  {
    id: 'abuseipdb-api-key',
    title: 'AbuseIPDB API key',
    why: 'Whoever has it uses up your queries and reports addresses in your name.',
    keywords: ['abuse'],
    assigned: /(?:^|.* )abuse ?ip ?db.{0,40}(?:key|token|api)$/,
    pattern: /[0-9a-f]{80}/,
    confidence: 'likely',
    suggestedName: 'ABUSEIPDB_API_KEY',
    page: 'https://www.abuseipdb.com/account/api',
    hits: ['ABUSEIPDB_API_KEY=«{hex:80}»', 'abuseIpDbKey: "«{hex:80}»"'],
    misses: ['ABUSEIPDB_API_KEY={hex:40}', 'abuse_report = "{hex:80}"'],
  },
];
