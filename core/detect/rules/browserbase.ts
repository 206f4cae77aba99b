/** Browserbase: keys with a prefix. */

import type { Rule } from '../rule.ts';

export const browserbase: readonly Rule[] = [
  {
    id: 'browserbase-api-key',
    title: 'Browserbase API key',
    why: 'Whoever has it runs browsers at your cost and reads their sessions.',
    keywords: ['bb_live_', 'bb_test_'],
    pattern: /(?<![\w-])bb_(?:live|test)_[A-Za-z0-9_-]{20,40}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'BROWSERBASE_API_KEY',
    page: 'https://docs.browserbase.com/reference/api/overview',
    hits: ['BROWSERBASE_API_KEY=«bb_live_{base64url:27}»', 'new Browserbase({ apiKey: "«bb_live_{base64url:27}»" })'],
    misses: ['bb_live_{base64url:6}', 'BROWSERBASE_API_KEY=bb_live_your_api_key_goes_here'],
  },
];
