/** Quay: robot tokens of 64 capitals and digits, and OAuth tokens of 40 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const quay: readonly Rule[] = [
  {
    id: 'quay-token',
    title: 'Quay token',
    why: 'Whoever has it pulls, or pushes, the images that it was given.',
    keywords: ['quay'],
    assigned: /(?:^|.* )quay ?(?:io )?(?:.* )?(?:key|token|secret|password)$/,
    pattern: /[0-9A-Z]{64}|[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'QUAY_PASSWORD',
    page: 'https://docs.quay.io/glossary/robot-accounts.html',
    hits: ['QUAY_PASSWORD=«{upper:64}»', 'quayOauthToken: "«{base62:40}»"'],
    misses: ['QUAY_PASSWORD={upper:20}', 'QUAY_IMAGE_DIGEST={hex:64}'],
  },
];
