/** Exoscale: key ids begin EXO; their secrets are known by their name. */

import type { Rule } from '../rule.ts';

export const exoscale: readonly Rule[] = [
  {
    id: 'exoscale-api-key',
    title: 'Exoscale API key id',
    why: 'It names the account, and with its secret it acts with all rights of its role.',
    keywords: ['exo'],
    pattern: /(?<![\w-])EXO[0-9a-f]{24,26}(?![\w-])/,
    reach: 40,
    confidence: 'likely',
    suggestedName: 'EXOSCALE_API_KEY',
    page: 'https://community.exoscale.com/product/iam/how-to/manage-api-keys/',
    hits: ['EXOSCALE_API_KEY=«EXO{hex:24}»', 'key = "«EXO{hex:26}»"'],
    misses: ['EXO{hex:12}', 'HEXO{hex:24}'],
  },
  {
    id: 'exoscale-api-secret',
    title: 'Exoscale API secret',
    why: 'With its key id it creates and destroys machines, volumes and DNS records.',
    keywords: ['exoscale'],
    assigned: /\bexoscale.*(?:secret|token|key)$/,
    pattern: /[\w-]{40,43}/,
    confidence: 'likely',
    suggestedName: 'EXOSCALE_API_SECRET',
    page: 'https://community.exoscale.com/product/iam/how-to/manage-api-keys/',
    hits: ['EXOSCALE_API_SECRET=«{base64url:43}»', 'exoscale_secret_key = "«{base64url:43}»"'],
    misses: ['EXOSCALE_ZONE={base64url:43}', 'EXOSCALE_API_SECRET={base64url:12}'],
  },
];
