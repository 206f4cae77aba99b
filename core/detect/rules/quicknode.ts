/** QuickNode: API keys QN_, and endpoints, addresses that end in a token. */

import type { Rule } from '../rule.ts';

export const quicknode: readonly Rule[] = [
  {
    id: 'quicknode-api-key',
    title: 'QuickNode API key',
    why: 'Whoever has it manages endpoints at your cost.',
    keywords: ['qn_'],
    pattern: /(?<![A-Za-z0-9])QN_[0-9a-f]{32}(?![A-Za-z0-9_])/,
    reach: 56,
    confidence: 'certain',
    suggestedName: 'QUICKNODE_API_KEY',
    page: 'https://www.quicknode.com/docs/console-api/console-api-getting-started',
    hits: ['QUICKNODE_API_KEY=«QN_{hex:32}»', 'x-api-key: «QN_{hex:32}»'],
    misses: ['QN_{hex:20}', 'QN_{upper:32}'],
  },
  {
    id: 'quicknode-endpoint',
    title: 'QuickNode endpoint',
    why: 'Whoever has it calls the blockchain node at your cost.',
    keywords: ['.quiknode.pro/'],
    pattern: /(?:https|wss):\/\/[\w.-]{3,100}\.quiknode\.pro\/[0-9a-f]{40}(?![0-9A-Za-z])/,
    reach: 160,
    confidence: 'certain',
    suggestedName: 'QUICKNODE_URL',
    page: 'https://www.quicknode.com/docs/ethereum/endpoint-security',
    hits: [
      'RPC_URL=«https://green-old-shop.solana-mainnet.quiknode.pro/{hex:40}»/',
      'const wss = "«wss://green-old-shop.quiknode.pro/{hex:40}»"',
    ],
    misses: ['https://green-old-shop.quiknode.pro/', 'https://green-old-shop.quiknode.pro/{hex:12}'],
  },
];
