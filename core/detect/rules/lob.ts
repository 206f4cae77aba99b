/** Lob: secret keys, live and test, are 35 hex digits; publishable ones hold pub. */

import type { Rule } from '../rule.ts';

export const lob: readonly Rule[] = [
  {
    id: 'lob-api-key',
    title: 'Lob API key',
    why: 'Whoever has it prints and posts letters and cheques at your cost.',
    keywords: ['live_'],
    pattern: /(?<![\w-])live_[0-9a-f]{35}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'LOB_API_KEY',
    page: 'https://help.lob.com/account-management/api-keys',
    hits: ['LOB_API_KEY=«live_{hex:35}»', 'lob = new Lob("«live_{hex:35}»")'],
    misses: ['live_{hex:20}', 'sk_live_{hex:35}', 'live_pub_{hex:31}'],
  },
  {
    id: 'lob-test-key',
    title: 'Lob test key',
    why: 'Whoever has it uses your test data; habits with test keys become habits with live ones.',
    keywords: ['test_'],
    pattern: /(?<![\w-])test_[0-9a-f]{35}(?![\w-])/,
    reach: 48,
    confidence: 'likely',
    suggestedName: 'LOB_API_KEY',
    page: 'https://help.lob.com/account-management/api-keys',
    hits: ['lob.api_key = "«test_{hex:35}»"'],
    misses: ['test_{hex:20}', 'test_pub_{hex:31}'],
  },
  {
    id: 'lob-publishable-key',
    title: 'Lob publishable key',
    why: 'It is made to stand in web pages, and can only verify addresses.',
    keywords: ['_pub_'],
    pattern: /(?<![\w-])(?:live|test)_pub_[0-9a-f]{31}(?![\w-])/,
    reach: 48,
    confidence: 'public',
    suggestedName: 'LOB_PUBLISHABLE_KEY',
    page: 'https://help.lob.com/account-management/api-keys',
    hits: ['apiKey: "«live_pub_{hex:31}»"'],
    misses: ['live_{hex:35}'],
  },
];
