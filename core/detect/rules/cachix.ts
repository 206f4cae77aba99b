/** Cachix: tokens are JSON Web Tokens, signing keys base64, both known by their name. */

import type { Rule } from '../rule.ts';

export const cachix: readonly Rule[] = [
  {
    id: 'cachix-token',
    title: 'Cachix token',
    why: 'Whoever has it pushes store paths that machines then run.',
    keywords: ['cachix'],
    assigned: /(?:^|.* )cachix.{0,40}(?:token|key)$/,
    pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,6000}\.[\w-]{16,1000}|[A-Za-z0-9+/]{86}==/,
    confidence: 'likely',
    suggestedName: 'CACHIX_AUTH_TOKEN',
    page: 'https://docs.cachix.org/getting-started',
    hits: ['CACHIX_AUTH_TOKEN=«{jwt}»', 'CACHIX_SIGNING_KEY="«{base64:86}==»"'],
    misses: ['CACHIX_AUTH_TOKEN={base62:12}', 'shop.cachix.org-1:{base64:43}='],
  },
];
