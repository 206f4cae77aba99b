/** Scrapfly: `scp-live-` or `scp-test-` and 32 hex digits. */

import type { Rule } from '../rule.ts';

export const scrapfly: readonly Rule[] = [
  {
    id: 'scrapfly-api-key',
    title: 'Scrapfly API key',
    why: 'Whoever has it fetches pages at your cost.',
    keywords: ['scp-live-', 'scp-test-'],
    pattern: /(?<![A-Za-z0-9_-])scp-(?:live|test)-[0-9a-f]{32}(?![A-Za-z0-9_-])/,
    confidence: 'certain',
    suggestedName: 'SCRAPFLY_KEY',
    page: 'https://scrapfly.io/docs/project',
    hits: ['SCRAPFLY_KEY=«scp-live-{hex:32}»', 'https://api.scrapfly.io/scrape?key=«scp-test-{hex:32}»&url=x'],
    misses: ['scp-live-{hex:12}', 'scp-prod-{hex:32}', 'SCRAPFLY_KEY=scp-live-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
];
