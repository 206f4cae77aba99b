/** Codemagic: tokens are 43 characters known by their name. */

import type { Rule } from '../rule.ts';

export const codemagic: readonly Rule[] = [
  {
    id: 'codemagic-token',
    title: 'Codemagic API token',
    why: 'Whoever has it starts builds and reads apps and artifacts.',
    keywords: ['codemagic', 'code_magic'],
    assigned: /(?:^|.* )code ?magic.{0,40}(?:token|key|secret)$/,
    pattern: /[A-Za-z0-9_-]{43}/,
    confidence: 'likely',
    suggestedName: 'CODEMAGIC_API_TOKEN',
    page: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
    hits: ['CODEMAGIC_API_TOKEN=«{base64url:43}»', 'codemagicToken: "«{base64url:43}»"'],
    misses: ['CODEMAGIC_API_TOKEN={base64url:20}', 'CODEMAGIC_APP={base64url:43}'],
  },
];
