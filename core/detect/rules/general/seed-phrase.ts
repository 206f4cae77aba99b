/** seed-phrase: the twelve to twenty-four words of which a wallet makes all its keys (BIP 39), by the name that they are given to. */

import type { Rule } from '../../rule.ts';

/** How those begin that development networks begin with, as their manuals show them. */
const published = ['test test', 'abandon abandon', 'candy maple cake', 'myth like bonus', 'zoo zoo'].join('|');

/** What every text has and no list of such words. */
const ofTexts = '(?:the|and|for|are|was|not|from|with|your|has|these|lorem|ipsum|dolor)(?: |$)';

export const seedPhrase: Rule = {
  id: 'seed-phrase',
  title: 'seed phrase of a wallet',
  why: 'Whoever has it takes all that the wallet holds.',
  keywords: ['mnemonic', 'seed', 'phrase'],
  assigned:
    /(?:^|.* )(?:mnemonic|seed|(?:seed|recovery|backup|wallet|secret) ?(?:phrase|words))(?: (?:phrase|words|string|value|\d{1,2}))?$/,
  pattern: new RegExp(
    `^(?!${published}|(?:[a-z]{3,8} ){0,23}${ofTexts})[a-z]{3,8}(?: [a-z]{3,8}){11}(?:(?: [a-z]{3,8}){3}){0,4}$`,
  ),
  quality: 'stated',
  confidence: 'likely',
  suggestedName: 'WALLET_MNEMONIC',
  page: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  hits: [
    'MNEMONIC="«{small:5} {small:4} {small:6} {small:5} {small:4} {small:6} {small:5} {small:4} {small:6} {small:5} {small:4} {small:6}»"',
    `const seedPhrase = '«{small:5} {small:4} {small:6} {small:5} {small:4} {small:6} {small:5} {small:4} {small:6} {small:5} {small:4} {small:6}»';`,
  ],
  misses: [
    'MNEMONIC="test test test test test test test test test test test junk"',
    'mnemonic = "the words of your wallet, one after another, in the order in which it shows them"',
    'seed = "the quick brown fox jumps over the lazy dog and then sleeps"',
    'seed = "{small:5} {small:4} {small:6}"',
  ],
};
