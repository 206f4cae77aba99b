/** Picovoice: access keys, the base64 of 40 bytes, known by their name. */

import type { Rule } from '../rule.ts';

export const picovoice: readonly Rule[] = [
  {
    id: 'picovoice-key',
    title: 'Picovoice key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['picovoice', 'porcupine'],
    assigned:
      /(?:^|.* )(?:picovoice|porcupine|pv) (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) (?:picovoice|porcupine|pv)$/,
    pattern: /[A-Za-z0-9+/]{54}==/,
    confidence: 'likely',
    suggestedName: 'PICOVOICE_ACCESS_KEY',
    page: 'https://picovoice.ai/docs/faq/picovoice/',
    hits: ['PICOVOICE_ACCESS_KEY=«{base64:54}==»', 'picovoiceToken: "«{base64:54}==»"'],
    misses: ['PICOVOICE_ACCESS_KEY={base64:27}==', 'picovoice_cache = "{base64:54}=="', 'PICOVOICE_ACCESS_KEY=your_key_here'],
  },
];
