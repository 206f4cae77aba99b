/** Klarna: API keys, live and test. */

import type { Rule } from '../rule.ts';

export const klarna: readonly Rule[] = [
  {
    id: 'klarna-api-key',
    title: 'Klarna API key',
    why: 'Whoever has it captures and refunds orders and reads customers.',
    keywords: ['klarna_live_api_'],
    pattern: /(?<![\w-])klarna_live_api_[\w-]{40,200}={0,2}(?![\w=-])/,
    confidence: 'certain',
    suggestedName: 'KLARNA_API_KEY',
    page: 'https://docs.klarna.com/api/authentication/',
    hits: ['KLARNA_API_KEY=«klarna_live_api_{base62:88}»', 'Authorization: Basic «klarna_live_api_{base62:96}»'],
    misses: ['klarna_live_api_{base62:12}', 'klarna_live_api_your_key_goes_in_here_before_the_release'],
  },
  {
    id: 'klarna-test-key',
    title: 'Klarna test key',
    why: 'Whoever has it uses your test data; habits with test keys become habits with live ones.',
    keywords: ['klarna_test_api_'],
    pattern: /(?<![\w-])klarna_test_api_[\w-]{40,200}={0,2}(?![\w=-])/,
    confidence: 'likely',
    suggestedName: 'KLARNA_API_KEY',
    page: 'https://docs.klarna.com/api/authentication/',
    hits: ['klarna_key: "«klarna_test_api_{base62:88}»"'],
    misses: ['klarna_test_api_{base62:12}'],
  },
];
