/** Mezmo (LogDNA): ingestion and service keys are 32 hex digits, known by their names. */

import type { Rule } from '../rule.ts';

export const logdna: readonly Rule[] = [
  {
    id: 'logdna-key',
    title: 'Mezmo (LogDNA) key',
    why: 'Whoever has it ships logs, which are billed, or searches yours.',
    keywords: ['logdna', 'mezmo'],
    assigned: /\b(?:log ?dna|mezmo).*(?:key|token|secret)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'LOGDNA_INGESTION_KEY',
    page: 'https://docs.mezmo.com/docs/ingestion-key',
    hits: ['LOGDNA_INGESTION_KEY=«{hex:32}»', 'mezmoServiceKey: "«{hex:32}»"'],
    misses: ['LOGDNA_HOST={hex:32}', 'LOGDNA_INGESTION_KEY={hex:12}'],
  },
];
