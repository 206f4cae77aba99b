/** Backblaze B2: application keys begin K and the cluster's number. */

import type { Rule } from '../rule.ts';

export const backblaze: readonly Rule[] = [
  {
    id: 'backblaze-application-key',
    title: 'Backblaze application key',
    why: 'With its key id it reads and changes the buckets that it was made for.',
    keywords: ['k00'],
    near: ['b2_', 'b2 ', 'b2.', 'b2app', 'b2key', 'backblaze'],
    pattern: /(?<![\w+/-])K0\d\d[A-Za-z0-9+/]{27}(?![\w+/=-])/,
    confidence: 'likely',
    suggestedName: 'B2_APPLICATION_KEY',
    page: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
    hits: [
      'B2_APPLICATION_KEY=«K001{base64:27}»',
      'backblaze:\n  key: «K005{base64:27}»',
      'b2 account authorize {hex:25} «K003{base64:27}»',
    ],
    misses: ['key = "K001{base64:27}"', 'B2_APPLICATION_KEY=K001{base64:10}', 'B2_APPLICATION_KEY_ID=00{hex:23}'],
  },
];
