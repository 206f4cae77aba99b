/** Serper: 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const serper: readonly Rule[] = [
  {
    id: 'serper-api-key',
    title: 'Serper API key',
    why: 'Whoever has it searches at your cost.',
    keywords: ['serper'],
    assigned: /(?:^|.* )(?:google )?serper ?(?:dev )?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'SERPER_API_KEY',
    page: 'https://serper.dev/api-keys',
    hits: ['SERPER_API_KEY=«{hex:40}»', 'os.environ["SERPER_API_KEY"] = "«{hex:40}»"'],
    misses: ['SERPER_API_KEY={hex:32}', 'serper_commit = "{hex:40}"'],
  },
];
