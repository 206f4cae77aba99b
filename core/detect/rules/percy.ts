/** Percy (BrowserStack): project tokens, a prefix for their kind and 64 hex digits. */

import type { Rule } from '../rule.ts';

export const percy: readonly Rule[] = [
  {
    id: 'percy-token',
    title: 'Percy project token',
    why: 'Whoever has it uploads builds into the project and reads its snapshots.',
    keywords: ['percy'],
    near: ['percy'],
    pattern:
      /(?:(?<![A-Za-z0-9_])(?:web|app|auto|ss|vmw|res|gen)_|(?<=token["']?\s{0,4}[:=]\s{0,4}["']?))[0-9a-f]{64}(?![A-Za-z0-9_])/i,
    confidence: 'likely',
    suggestedName: 'PERCY_TOKEN',
    page: 'https://www.browserstack.com/docs/percy/take-percy-snapshots/percy-token',
    hits: ['PERCY_TOKEN=«web_{hex:64}»', 'percy:\n  token: "«auto_{hex:64}»"', 'export PERCY_TOKEN="«{hex:64}»"'],
    misses: ['PERCY_TOKEN=web_{hex:32}', 'digest: web_{hex:64}', 'percy image digest: {hex:64}', 'PERCY_TOKEN=your_percy_token'],
  },
];
