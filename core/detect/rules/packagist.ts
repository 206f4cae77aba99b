/** Private Packagist: tokens with a prefix for their kind. */

import type { Rule } from '../rule.ts';

export const packagist: readonly Rule[] = [
  {
    id: 'packagist-token',
    title: 'Private Packagist token',
    why: 'Whoever has it installs, or publishes, the packages of the organisation.',
    keywords: ['packagist_'],
    pattern: /(?<![A-Za-z0-9])packagist_[ou][a-z]{2}_[0-9a-f]{60,90}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'PACKAGIST_TOKEN',
    page: 'https://packagist.com/docs/composer-authentication',
    hits: [
      'composer config http-basic.repo.packagist.com token «packagist_ort_{hex:68}»',
      'PACKAGIST_TOKEN=«packagist_uut_{hex:68}»',
    ],
    misses: ['packagist_ort_{hex:20}', 'packagist_api_{hex:68}'],
  },
];
