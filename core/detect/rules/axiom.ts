/** Axiom: tokens are UUIDs behind a prefix for their kind. */

import type { Rule } from '../rule.ts';

export const axiom: readonly Rule[] = [
  {
    id: 'axiom-token',
    title: 'Axiom token',
    why: 'Whoever has it sends events, with a personal token queries and deletes all datasets.',
    keywords: ['xaat-', 'xapt-', 'xait-'],
    pattern: /(?<![\w-])xa[api]t-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'AXIOM_TOKEN',
    page: 'https://axiom.co/docs/reference/tokens',
    hits: ['AXIOM_TOKEN=«xaat-{uuid}»', 'token: "«xapt-{uuid}»"'],
    misses: ['xaat-{hex:8}', 'AXIOM_TOKEN=xaat-your-token'],
  },
];
