/** Etherscan and its sister sites: 34 capitals and digits, known by the name. */

import type { Rule } from '../rule.ts';

export const etherscan: readonly Rule[] = [
  {
    id: 'etherscan-api-key',
    title: 'Etherscan API key',
    why: 'Whoever has it uses up your quota, and your paid plan.',
    keywords: [
      'etherscan',
      'polygonscan',
      'bscscan',
      'arbiscan',
      'ftmscan',
      'basescan',
      'snowscan',
      'celoscan',
      'gnosisscan',
      'moonscan',
    ],
    assigned:
      /\b(?:ethers?|polygon|bsc|arbi|optimistic ?ethers?|ftm|base|snow|celo|gnosis|moon)(?:cscan|scan)(?: \w{1,12}){0,3} ?(?:key|token|secret|api)$/,
    pattern: /[A-Z0-9]{34}/,
    confidence: 'likely',
    suggestedName: 'ETHERSCAN_API_KEY',
    page: 'https://docs.etherscan.io/getting-started/viewing-api-usage-statistics',
    hits: ['ETHERSCAN_API_KEY=«{upper:34}»', 'polygonscanApiKey: "«{upper:34}»"', 'BSCSCAN_KEY = "«{upper:34}»"'],
    misses: ['ETHERSCAN_URL={upper:34}', 'ETHERSCAN_API_KEY={upper:12}', 'scan_key = {upper:34}'],
  },
];
