/** Kraken: private keys of its API, known by their name. */

import type { Rule } from '../rule.ts';

export const kraken: readonly Rule[] = [
  {
    id: 'kraken-private-key',
    title: 'Kraken API private key',
    why: 'With its API key it trades and, as far as it was permitted, withdraws.',
    keywords: ['kraken'],
    assigned: /\bkraken.*(?:secret|private key|secret key|key|token)$/,
    pattern: /[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{56}/,
    confidence: 'likely',
    suggestedName: 'KRAKEN_API_SECRET',
    page: 'https://support.kraken.com/articles/360000919966-how-to-create-an-api-key',
    hits: ['KRAKEN_API_SECRET=«{base64:86}==»', 'krakenPrivateKey: "«{base64:86}==»"', 'KRAKEN_API_KEY=«{base64:56}»'],
    misses: ['KRAKEN_PAIR={base64:86}==', 'KRAKEN_API_SECRET={base64:12}'],
  },
];
