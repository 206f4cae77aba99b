/** IBM Cloudant: passwords of 64 hex digits or 24 letters, in addresses and known by their name. */

import type { Rule } from '../rule.ts';

export const cloudant: readonly Rule[] = [
  {
    id: 'cloudant-address',
    title: 'password in a Cloudant address',
    why: 'Whoever has it reads and changes the account’s databases.',
    keywords: ['.cloudant.com', '.cloudantnosqldb.'],
    pattern: /:\/\/[\w-]{1,80}:(?<secret>[0-9a-f]{64}|[a-z]{24})@[\w-]{1,80}\.cloudant(?:nosqldb)?\./,
    quality: 'stated',
    confidence: 'certain',
    suggestedName: 'CLOUDANT_PASSWORD',
    page: 'https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-managing-access-for-cloudant',
    hits: [
      'CLOUDANT_URL=https://shop:«{hex:64}»@shop.cloudant.com',
      'url: "https://shop-bluemix:«{hex:64}»@shop-bluemix.cloudantnosqldb.appdomain.cloud"',
    ],
    misses: ['https://shop:$PASSWORD@shop.cloudant.com', 'https://shop.cloudant.com/orders'],
  },
  {
    id: 'cloudant-password',
    title: 'Cloudant password',
    why: 'Whoever has it reads and changes the account’s databases.',
    keywords: ['cloudant'],
    assigned: /(?:^|.* )cloudant.{0,40}(?:password|pass|pwd|pw|key|secret|token)$/,
    pattern: /[0-9a-f]{64}|[a-z]{24}/,
    confidence: 'likely',
    suggestedName: 'CLOUDANT_PASSWORD',
    page: 'https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-managing-access-for-cloudant',
    hits: ['CLOUDANT_PASSWORD=«{hex:64}»', 'cloudantApiKeyPassword: "«{hex:64}»"'],
    misses: ['CLOUDANT_USERNAME={hex:64}', 'CLOUDANT_PASSWORD={hex:8}'],
  },
];
