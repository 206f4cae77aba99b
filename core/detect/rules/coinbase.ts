/** Coinbase: secrets known by their name; the newer ones are private keys and found as such. */

import type { Rule } from '../rule.ts';

export const coinbase: readonly Rule[] = [
  {
    id: 'coinbase-secret',
    title: 'Coinbase API secret',
    why: 'With its key it reads the account, trades, and sends coins where that is allowed.',
    keywords: ['coinbase', 'cdp_'],
    assigned: /(?:^|.* )(?:coinbase|cdp).{0,40}(?:key|secret|token|passphrase)$/,
    pattern: /[A-Za-z0-9+/]{86}==|[A-Za-z0-9_-]{64}|[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'COINBASE_API_SECRET',
    page: 'https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys',
    hits: ['COINBASE_API_SECRET=«{base62:32}»', 'CDP_API_KEY_SECRET=«{base64:86}==»', 'coinbaseToken: "«{base64url:64}»"'],
    misses: ['COINBASE_API_SECRET={base62:12}', 'COINBASE_ACCOUNT={base62:32}'],
  },
];
