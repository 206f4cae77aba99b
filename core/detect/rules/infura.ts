/** Infura (MetaMask): keys in its addresses or known by their names. */

import type { Rule } from '../rule.ts';

export const infura: readonly Rule[] = [
  {
    id: 'infura-url-key',
    title: 'Infura API key',
    why: 'Whoever has it uses up your quota, unless the key is restricted.',
    keywords: ['infura.io/'],
    pattern: /(?<=\binfura\.io\/(?:ws\/)?(?:v3\/)?)[0-9a-f]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'INFURA_API_KEY',
    page: 'https://docs.metamask.io/services/get-started/infura/',
    hits: ['RPC_URL=https://mainnet.infura.io/v3/«{hex:32}»', 'provider = "wss://mainnet.infura.io/ws/v3/«{hex:32}»"'],
    misses: ['https://mainnet.infura.io/v3/YOUR-API-KEY', 'https://mainnet.infura.io/v3/{hex:12}'],
  },
  {
    id: 'infura-api-key',
    title: 'Infura API key or secret',
    why: 'Whoever has it uses up your quota, unless the key is restricted.',
    keywords: ['infura'],
    assigned: /\binfura.*(?:key|token|secret|project id|api)$/,
    pattern: /[0-9a-f]{32}|[A-Za-z0-9+/]{43}/,
    confidence: 'likely',
    suggestedName: 'INFURA_API_KEY',
    page: 'https://docs.metamask.io/services/get-started/infura/',
    hits: ['INFURA_API_KEY=«{hex:32}»', 'infuraProjectSecret: "«{hex:32}»"', 'INFURA_API_KEY_SECRET=«{base64:43}»'],
    misses: ['INFURA_NETWORK={hex:32}', 'INFURA_API_KEY={hex:8}'],
  },
];
