/** PDFShift: keys begin sk_, older ones are 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const pdfshift: readonly Rule[] = [
  {
    id: 'pdfshift-api-key',
    title: 'PDFShift API key',
    why: 'Whoever has it converts documents at your cost.',
    keywords: ['pdfshift', 'pdf_shift'],
    assigned: /(?:^|.* )pdf ?shift (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) pdf ?shift$|^pdf ?shift$/,
    pattern: /(?:sk_)?[0-9a-f]{32,64}/,
    confidence: 'likely',
    suggestedName: 'PDFSHIFT_API_KEY',
    page: 'https://docs.pdfshift.io/#authentication',
    hits: ['PDFSHIFT_API_KEY=«{hex:32}»', 'pdfshiftKey: "«sk_{hex:40}»"'],
    misses: ['PDFSHIFT_API_KEY={hex:20}', 'pdfshift_webhook = "{hex:32}"'],
  },
];
