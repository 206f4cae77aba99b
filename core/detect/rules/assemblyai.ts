/** AssemblyAI: plain hex known by its name. */

import type { Rule } from '../rule.ts';

export const assemblyai: readonly Rule[] = [
  {
    id: 'assemblyai-api-key',
    title: 'AssemblyAI API key',
    why: 'Whoever has it transcribes at your cost and reads your transcripts.',
    keywords: ['assembly'],
    assigned: /(?:^|.* )assembly ?ai.{0,40}(?:key|token|secret)$|^(?:aai )settings api key$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'ASSEMBLYAI_API_KEY',
    page: 'https://www.assemblyai.com/docs/deployment/account-management',
    hits: ['ASSEMBLYAI_API_KEY=«{hex:32}»', 'assemblyAiKey = "«{hex:32}»"'],
    misses: ['ASSEMBLYAI_API_KEY={hex:20}', 'assembly_hash = "{hex:32}"'],
  },
];
