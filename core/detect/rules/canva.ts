/** Canva: client secrets begin cnvca. */

import type { Rule } from '../rule.ts';

export const canva: readonly Rule[] = [
  {
    id: 'canva-client-secret',
    title: 'Canva client secret',
    why: 'Whoever has it poses as the app and turns its users’ grants into tokens.',
    keywords: ['cnvca'],
    pattern: /(?<![\w-])cnvca[A-Za-z0-9_-]{51}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CANVA_CLIENT_SECRET',
    page: 'https://www.canva.dev/docs/connect/authentication/',
    hits: ['CANVA_CLIENT_SECRET=«cnvca{base64url:51}»', 'clientSecret: "«cnvca{base64url:51}»"'],
    misses: ['cnvca{base64url:20}', 'CANVA_CLIENT_ID=OC-{base62:12}'],
  },
];
