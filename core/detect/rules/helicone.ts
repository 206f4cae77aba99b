/** Helicone: keys that read the requests, and others that only write them. */

import type { Rule } from '../rule.ts';

export const helicone: readonly Rule[] = [
  {
    id: 'helicone-api-key',
    title: 'Helicone API key',
    why: 'Whoever has it reads the logged requests, with what people wrote.',
    keywords: ['sk-helicone-'],
    pattern: /(?<![\w-])sk-helicone-(?:eu-|cp-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'HELICONE_API_KEY',
    page: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
    hits: [
      'HELICONE_API_KEY=«sk-helicone-{lower:7}-{lower:7}-{lower:7}-{lower:7}»',
      '"Helicone-Auth": "Bearer «sk-helicone-eu-{lower:7}-{lower:7}-{lower:7}-{lower:7}»"',
    ],
    misses: ['sk-helicone-{lower:7}', 'sk-helicone-your-api-key-here'],
  },
  {
    id: 'helicone-write-key',
    title: 'Helicone write-only key',
    why: 'Whoever has it logs requests into your account, which are billed.',
    keywords: ['pk-helicone-'],
    pattern: /(?<![\w-])pk-helicone-(?:eu-|cp-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}(?![\w-])/,
    confidence: 'possible',
    suggestedName: 'HELICONE_API_KEY',
    page: 'https://docs.helicone.ai/faq/secret-vs-public-key',
    hits: ['auth = "«pk-helicone-{lower:7}-{lower:7}-{lower:7}-{lower:7}»"'],
    misses: ['pk-helicone-{lower:7}'],
  },
];
