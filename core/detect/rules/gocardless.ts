/** GoCardless: access tokens, live and sandbox. */

import type { Rule } from '../rule.ts';

export const gocardless: readonly Rule[] = [
  {
    id: 'gocardless-token',
    title: 'GoCardless access token',
    why: 'Whoever has it reads customers’ bank details and collects payments from them.',
    keywords: ['live_'],
    near: ['gocardless', 'gc_', 'go_cardless', 'go-cardless'],
    pattern: /(?<![\w-])live_[\w-]{40}(?![\w-])/,
    reach: 56,
    confidence: 'likely',
    suggestedName: 'GOCARDLESS_ACCESS_TOKEN',
    page: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
    hits: [
      'GOCARDLESS_ACCESS_TOKEN=«live_{base64url:40}»',
      'gocardless = gocardless_pro.Client(access_token="«live_{base64url:40}»")',
    ],
    misses: ['token = "live_{base64url:40}"', 'GOCARDLESS_ACCESS_TOKEN=live_{base64url:20}'],
  },
  {
    id: 'gocardless-sandbox-token',
    title: 'GoCardless sandbox token',
    why: 'Whoever has it uses your test data; habits with test tokens become habits with live ones.',
    keywords: ['sandbox_'],
    near: ['gocardless', 'gc_', 'go_cardless', 'go-cardless'],
    pattern: /(?<![\w-])sandbox_[\w-]{40}(?![\w-])/,
    reach: 56,
    confidence: 'likely',
    suggestedName: 'GOCARDLESS_ACCESS_TOKEN',
    page: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
    hits: ['GC_ACCESS_TOKEN: "«sandbox_{base64url:40}»"'],
    misses: ['name = "sandbox_{base64url:40}"', 'GC_ACCESS_TOKEN=sandbox_{base64url:12}'],
  },
];
