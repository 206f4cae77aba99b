/** Inngest: signing keys by their prefix, event keys by their name. */

import type { Rule } from '../rule.ts';

export const inngest: readonly Rule[] = [
  {
    id: 'inngest-signing-key',
    title: 'Inngest signing key',
    why: 'Whoever has it runs your functions and reads their runs.',
    keywords: ['signkey-'],
    pattern: /(?<![\w-])signkey-(?:prod|test|branch|staging)-[0-9a-f]{32,128}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'INNGEST_SIGNING_KEY',
    page: 'https://www.inngest.com/docs/platform/signing-keys',
    hits: ['INNGEST_SIGNING_KEY=«signkey-prod-{hex:64}»', 'signingKey: "«signkey-test-{hex:32}»"'],
    misses: ['signkey-prod-{hex:8}', 'signkey-prod-your-key'],
  },
  {
    id: 'inngest-event-key',
    title: 'Inngest event key',
    why: 'Whoever has it sends events, which start your functions.',
    keywords: ['inngest'],
    assigned: /\binngest.*(?:key|token|secret)$/,
    pattern: /[\w-]{80,90}/,
    confidence: 'likely',
    suggestedName: 'INNGEST_EVENT_KEY',
    page: 'https://www.inngest.com/docs/events/creating-an-event-key',
    hits: ['INNGEST_EVENT_KEY=«{base64url:86}»', 'inngestEventKey: "«{base64url:86}»"'],
    misses: ['INNGEST_APP={base64url:86}', 'INNGEST_EVENT_KEY=local'],
  },
];
