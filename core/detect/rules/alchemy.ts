/** Alchemy: keys in the addresses of its nodes, known by their name, or with a prefix. */

import type { Rule } from '../rule.ts';

export const alchemy: readonly Rule[] = [
  {
    id: 'alchemy-address',
    title: 'Alchemy API key in an address',
    why: 'Whoever has it uses up your requests to the blockchains’ nodes.',
    keywords: ['.alchemy.com/', '.alchemyapi.io/'],
    pattern: /\.(?:alchemy\.com|alchemyapi\.io)\/(?:nft\/)?v[23]\/(?<secret>[A-Za-z0-9_-]{21,40})(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'ALCHEMY_API_KEY',
    page: 'https://www.alchemy.com/docs/how-to-create-access-keys',
    hits: [
      'RPC_URL=https://eth-mainnet.g.alchemy.com/v2/«{base64url:32}»',
      '"wss://polygon-mainnet.alchemyapi.io/v2/«{base64url:32}»"',
    ],
    misses: ['https://eth-mainnet.g.alchemy.com/v2/demo', 'https://eth-mainnet.g.alchemy.com/v2/your-api-key-goes-here'],
  },
  {
    id: 'alchemy-api-key',
    title: 'Alchemy API key',
    why: 'Whoever has it uses up your requests to the blockchains’ nodes.',
    keywords: ['alchemy'],
    assigned: /(?:^|.* )alchemy.{0,40}(?:key|token|secret)$/,
    pattern: /(?:alcht_)?[A-Za-z0-9_-]{20,40}/,
    confidence: 'likely',
    suggestedName: 'ALCHEMY_API_KEY',
    page: 'https://www.alchemy.com/docs/how-to-create-access-keys',
    hits: ['ALCHEMY_API_KEY=«{base64url:32}»', 'alchemyKey: "«alcht_{base62:30}»"'],
    misses: ['ALCHEMY_API_KEY={base62:8}', 'ALCHEMY_NETWORK={base62:32}'],
  },
];
