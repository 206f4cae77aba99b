/** GitHub: classic tokens with a CRC-32 at their end, fine-grained ones of a fixed shape. */

import type { Rule } from '../rule.ts';

export const github: readonly Rule[] = [
  {
    id: 'github-token',
    title: 'GitHub token',
    why: 'Whoever has it reads and writes repositories with the rights of its owner or app.',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,251}(?![A-Za-z0-9_])/,
    confidence: 'likely',
    checksum: 'crc-base62',
    suggestedName: 'GITHUB_TOKEN',
    page: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    hits: [
      'GITHUB_TOKEN=«ghp_{crc-base62:30}»',
      'const token = "«ghs_{base62:36}»"',
      'https://«gho_{crc-base62:30}»@github.com/shop/shop.git',
    ],
    misses: ['ghp_{base62:35}', 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'ghx_{crc-base62:30}'],
  },
  {
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained token',
    why: 'Whoever has it reads or writes the repositories that it was made for.',
    keywords: ['github_pat_'],
    pattern: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9_])/,
    confidence: 'certain',
    suggestedName: 'GITHUB_TOKEN',
    page: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    hits: ['gh auth login --with-token «github_pat_{base62:22}_{base62:59}»'],
    misses: ['github_pat_{base62:22}', 'github_pat_{base62:22}_{base62:40}'],
  },
];
