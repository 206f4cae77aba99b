/** Ionic Appflow: personal access tokens begin ion_. */

import type { Rule } from '../rule.ts';

export const ionic: readonly Rule[] = [
  {
    id: 'ionic-token',
    title: 'Ionic access token',
    why: 'Whoever has it builds and publishes your apps.',
    keywords: ['ion_'],
    pattern: /(?<![\w-])ion_[A-Za-z0-9]{42}(?![\w-])/,
    reach: 56,
    confidence: 'certain',
    suggestedName: 'IONIC_TOKEN',
    page: 'https://ionic.io/docs/appflow/personal-access-tokens',
    hits: ['IONIC_TOKEN=«ion_{base62:42}»', 'ionic login --token "«ion_{base62:42}»"'],
    misses: ['ion_{base62:12}', 'version_{base62:42}'],
  },
];
