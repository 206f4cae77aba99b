/** Turso: database tokens are JSON Web Tokens, known by their name or the address beside them. */

import type { Rule } from '../rule.ts';

export const turso: readonly Rule[] = [
  {
    id: 'turso-auth-token',
    title: 'Turso database token',
    why: 'Whoever has it reads and changes the database.',
    keywords: ['turso', 'libsql'],
    near: ['turso', 'libsql'],
    pattern: /(?<![\w.-])eyJ[\w-]{10,200}\.eyJ[\w-]{20,600}\.[\w-]{43,200}(?!\.?[\w-]|\.\.)/,
    reach: 1200,
    confidence: 'likely',
    checksum: 'jwt-header',
    suggestedName: 'TURSO_AUTH_TOKEN',
    page: 'https://docs.turso.tech/cli/db/tokens/invalidate',
    hits: [
      'TURSO_AUTH_TOKEN=«{jwt}»',
      'createClient({ url: "libsql://shop.turso.io", authToken: "«{jwt}»" })',
      'libsql://shop.turso.io?authToken=«{jwt}»',
    ],
    misses: ['authToken = "{jwt}"', 'TURSO_AUTH_TOKEN=eyJ{base64url:20}'],
  },
];
