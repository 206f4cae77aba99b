/** Harvest: personal access tokens are a number, pt and 86 characters, joined by dots. */

import type { Rule } from '../rule.ts';

export const harvest: readonly Rule[] = [
  {
    id: 'harvest-token',
    title: 'Harvest access token',
    why: 'Whoever has it reads time sheets, clients and invoices as its owner.',
    keywords: ['.pt.', '.at.'],
    pattern: /(?<![\w.-])\d{4,10}\.[ap]t\.[\w-]{80,90}(?!\.?[\w-]|\.\.)/,
    reach: 110,
    confidence: 'certain',
    suggestedName: 'HARVEST_ACCESS_TOKEN',
    page: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
    hits: ['HARVEST_ACCESS_TOKEN=«{digits:7}.pt.{base64url:86}»', 'Authorization: Bearer «{digits:7}.at.{base64url:86}»'],
    misses: ['{digits:7}.pt.{base64url:12}', 'www.{digits:7}.pt.{base64url:86}'],
  },
];
