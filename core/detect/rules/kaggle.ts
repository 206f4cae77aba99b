/** Kaggle: newer tokens begin KGAT_; the key of kaggle.json is hex beside a user's name. */

import type { Rule } from '../rule.ts';

export const kaggle: readonly Rule[] = [
  {
    id: 'kaggle-token',
    title: 'Kaggle API token',
    why: 'Whoever has it reads private data sets and submits as its owner.',
    keywords: ['kgat_'],
    pattern: /(?<![\w-])KGAT_[0-9a-f]{32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'KAGGLE_API_TOKEN',
    page: 'https://www.kaggle.com/settings/account',
    hits: ['KAGGLE_API_TOKEN=«KGAT_{hex:32}»'],
    misses: ['KGAT_{hex:12}'],
  },
  {
    id: 'kaggle-key',
    title: 'Kaggle API key',
    why: 'Whoever has it and the user’s name reads private data sets and submits as its owner.',
    keywords: ['kaggle', '"key"'],
    assigned: /\bkaggle.*(?:key|token|secret)$|^key$/,
    near: ['kaggle', '{"username":"', '{"username": "'],
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'KAGGLE_KEY',
    page: 'https://www.kaggle.com/settings/account',
    hits: ['KAGGLE_KEY=«{hex:32}»', '{"username":"shop","key":"«{hex:32}»"}', 'os.environ["KAGGLE_KEY"] = "«{hex:32}»"'],
    misses: ['KAGGLE_USERNAME={hex:32}', '"key": "{hex:32}"', 'KAGGLE_KEY={hex:12}'],
  },
];
