/** Duffel: access tokens, live and test. */

import type { Rule } from '../rule.ts';

export const duffel: readonly Rule[] = [
  {
    id: 'duffel-token',
    title: 'Duffel access token',
    why: 'Whoever has it searches, books and pays for flights in your name.',
    keywords: ['duffel_live_'],
    pattern: /(?<![\w-])duffel_live_[\w-]{43}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'DUFFEL_ACCESS_TOKEN',
    page: 'https://duffel.com/docs/api/overview/making-requests',
    hits: ['DUFFEL_ACCESS_TOKEN=«duffel_live_{base64url:43}»', 'new Duffel({ token: "«duffel_live_{base64url:43}»" })'],
    misses: ['duffel_live_{base64url:20}', 'duffel_live_your_token_here'],
  },
  {
    id: 'duffel-test-token',
    title: 'Duffel test token',
    why: 'Whoever has it uses your test data; habits with test tokens become habits with live ones.',
    keywords: ['duffel_test_'],
    pattern: /(?<![\w-])duffel_test_[\w-]{43}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'DUFFEL_ACCESS_TOKEN',
    page: 'https://duffel.com/docs/api/overview/test-mode',
    hits: ['DUFFEL_TOKEN: «duffel_test_{base64url:43}»'],
    misses: ['duffel_test_{base64url:20}', 'duffel_test_mode_of_the_booking_flow'],
  },
];
