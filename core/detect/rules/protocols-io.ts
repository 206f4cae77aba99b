/** protocols.io: tokens of 64 plain characters, known by their name. */

import type { Rule } from '../rule.ts';

export const protocolsIo: readonly Rule[] = [
  {
    id: 'protocols-io-token',
    title: 'protocols.io token',
    why: 'Whoever has it reads and changes protocols as its owner.',
    keywords: ['protocols'],
    assigned: /(?:^|.* )protocols ?(?:io )?(?:.* )?(?:key|token|secret)$/,
    pattern: /[0-9a-z]{64}/,
    confidence: 'likely',
    suggestedName: 'PROTOCOLS_IO_TOKEN',
    page: 'https://apidoc.protocols.io/',
    hits: ['PROTOCOLS_IO_TOKEN=«{hex:64}»', 'protocolsAccessToken: "«{lower:64}»"'],
    misses: ['PROTOCOLS_IO_TOKEN={hex:40}', 'protocols_digest = "{hex:64}"'],
  },
];
