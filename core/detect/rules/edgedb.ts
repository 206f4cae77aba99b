/** Gel (EdgeDB): secret keys of its cloud are a version and a JSON Web Token. */

import type { Rule } from '../rule.ts';

export const edgedb: readonly Rule[] = [
  {
    id: 'edgedb-secret-key',
    title: 'Gel Cloud secret key',
    why: 'Whoever has it reads and changes the databases that its roles reach.',
    keywords: ['nbwt', 'edbt', 'gelt'],
    pattern: /(?<![\w-])(?:nbwt|edbt|gelt)\d?_eyJ[\w-]{8,400}\.eyJ[\w-]{8,1000}\.[\w-]{16,700}(?!\.?[\w-]|\.\.)/,
    reach: 2200,
    confidence: 'certain',
    checksum: 'jwt-header',
    suggestedName: 'GEL_SECRET_KEY',
    page: 'https://docs.geldata.com/reference/using/cli/gel_cloud/gel_cloud_secretkey',
    hits: ['EDGEDB_SECRET_KEY=«nbwt1_{jwt}»', 'GEL_SECRET_KEY="«edbt1_{jwt}»"'],
    misses: ['nbwt1_{base62:20}', 'xnbwt1_{jwt}'],
  },
];
