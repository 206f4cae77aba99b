/** Blockfrost: project ids name their network and are the whole credential. */

import type { Rule } from '../rule.ts';

export const blockfrost: readonly Rule[] = [
  {
    id: 'blockfrost-project-id',
    title: 'Blockfrost project id',
    why: 'Whoever has it uses up your requests: the id is the credential.',
    keywords: ['mainnet', 'preprod', 'preview', 'testnet', 'ipfs'],
    near: ['blockfrost', 'project'],
    pattern: /(?<![\w-])(?:mainnet|preprod|preview|testnet|ipfs)(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'BLOCKFROST_PROJECT_ID',
    page: 'https://docs.blockfrost.io/',
    hits: ['BLOCKFROST_PROJECT_ID=«mainnet{base62:32}»', 'new BlockFrostAPI({ projectId: "«preprod{base62:32}»" })'],
    misses: ['BLOCKFROST_PROJECT_ID=mainnet{base62:12}', 'network = "mainnet{base62:32}"'],
  },
];
