/** SignalWire: API tokens begin PT, so that the name must be near. */

import type { Rule } from '../rule.ts';

export const signalwire: readonly Rule[] = [
  {
    id: 'signalwire-api-token',
    title: 'SignalWire API token',
    why: "Whoever has it and the project's id calls and sends messages at your cost.",
    keywords: ['signalwire'],
    near: ['signalwire'],
    pattern: /(?<![A-Za-z0-9_-])PT[0-9a-f]{48}(?![A-Za-z0-9_-])/,
    confidence: 'certain',
    suggestedName: 'SIGNALWIRE_API_TOKEN',
    page: 'https://developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space',
    hits: ['SIGNALWIRE_API_TOKEN=«PT{hex:48}»', 'signalwire.Client({ project, token: "«PT{hex:48}»" })'],
    misses: ['token = "PT{hex:48}"', 'SIGNALWIRE_API_TOKEN=PT{hex:20}'],
  },
];
