/** NFTPort: keys are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const nftport: readonly Rule[] = [
  {
    id: 'nftport-key',
    title: 'NFTPort key',
    why: 'Whoever has it mints tokens at your cost.',
    keywords: ['nftport', 'nft_port'],
    assigned: /(?:^|.* )nft ?port (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) nft ?port$|^nft ?port$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i,
    confidence: 'likely',
    suggestedName: 'NFTPORT_API_KEY',
    page: 'https://docs.nftport.xyz/',
    hits: ['NFTPORT_API_KEY=«{uuid}»', 'nftportToken: "«{uuid}»"'],
    misses: ['NFTPORT_API_KEY={hex:20}', 'nftport_cache = "{uuid}"', 'NFTPORT_API_KEY=your_key_here'],
  },
];
