/** Firecrawl: keys begin fc-. */

import type { Rule } from '../rule.ts';

export const firecrawl: readonly Rule[] = [
  {
    id: 'firecrawl-api-key',
    title: 'Firecrawl API key',
    why: 'Whoever has it crawls at your cost.',
    keywords: ['fc-'],
    pattern: /(?<![\w-])fc-[0-9a-f]{32}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'FIRECRAWL_API_KEY',
    page: 'https://www.firecrawl.dev/app/api-keys',
    hits: ['FIRECRAWL_API_KEY=«fc-{hex:32}»', 'app = FirecrawlApp(api_key="«fc-{hex:32}»")'],
    misses: ['fc-{hex:12}', 'rfc-{hex:32}', 'fc-YOUR_API_KEY'],
  },
];
