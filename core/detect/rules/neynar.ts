/** Neynar: keys are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const neynar: readonly Rule[] = [
  {
    id: 'neynar-key',
    title: 'Neynar key',
    why: 'Whoever has it uses your plan, and posts with the signers of the app.',
    keywords: ['neynar'],
    assigned: /(?:^|.* )neynar (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) neynar$|^neynar$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'NEYNAR_API_KEY',
    page: 'https://docs.neynar.com/',
    hits: ['NEYNAR_API_KEY=«{uuid}»', 'neynarToken: "«{uuid}»"'],
    misses: ['NEYNAR_API_KEY={hex:20}', 'neynar_cache = "{uuid}"', 'NEYNAR_API_KEY=your_key_here'],
  },
];
