/** Shodan: 32 characters, known by their name or by the address that they are sent to. */

import type { Rule } from '../rule.ts';

export const shodan: readonly Rule[] = [
  {
    id: 'shodan-api-key',
    title: 'Shodan API key',
    why: 'Whoever has it searches and scans with your credits.',
    keywords: ['shodan'],
    assigned: /(?:^|.* )shodan ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'SHODAN_API_KEY',
    page: 'https://account.shodan.io/',
    hits: ['SHODAN_API_KEY=«{base62:32}»', 'shodanKey = "«{base62:32}»"', '"shodan_token": "«{base62:32}»"'],
    misses: ['SHODAN_API_KEY={base62:20}', 'shodan_query = "{base62:32}"', 'SHODAN_API_KEY=YOUR_API_KEY_GOES_IN_HERE_PLEASE'],
  },
  {
    id: 'shodan-api-key-in-call',
    title: 'Shodan API key',
    why: 'Whoever has it searches and scans with your credits.',
    keywords: ['shodan'],
    pattern: /(?:shodan\.io\/[^\s"'`]{0,200}[?&]key=|[Ss]hodan\(["']|shodan init )(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/,
    confidence: 'certain',
    suggestedName: 'SHODAN_API_KEY',
    page: 'https://account.shodan.io/',
    hits: [
      'curl "https://api.shodan.io/shodan/host/8.8.8.8?key=«{base62:32}»"',
      'api = shodan.Shodan("«{base62:32}»")',
      'shodan init «{base62:32}»',
    ],
    misses: ['https://api.shodan.io/shodan/host/8.8.8.8?key={base62:12}', 'https://shop.internal/?key={base62:32}'],
  },
];
