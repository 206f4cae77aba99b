/** Phrase: access tokens of 64 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const phrase: readonly Rule[] = [
  {
    id: 'phrase-access-token',
    title: 'Phrase access token',
    why: 'Whoever has it reads and changes translations.',
    keywords: ['phrase'],
    assigned: /(?:^|.* )phrase ?(?:app )?(?:.* )?(?:access|api) ?(?:token|key)$|^phrase ?(?:app )?token$/,
    pattern: /[0-9a-f]{64}/,
    confidence: 'likely',
    suggestedName: 'PHRASE_ACCESS_TOKEN',
    page: 'https://support.phrase.com/hc/en-us/articles/5808341130268-Generate-API-Access-Tokens-Strings',
    hits: ['PHRASE_ACCESS_TOKEN=«{hex:64}»', 'phraseAppToken: "«{hex:64}»"'],
    misses: ['PHRASE_ACCESS_TOKEN={hex:40}', 'passphrase_digest = "{hex:64}"', 'PHRASE_PROJECT_ID={hex:64}'],
  },
];
