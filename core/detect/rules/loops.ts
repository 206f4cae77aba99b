/** Loops: API keys are 32 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const loops: readonly Rule[] = [
  {
    id: 'loops-api-key',
    title: 'Loops API key',
    why: 'Whoever has it reads contacts and mails them.',
    keywords: ['loops_api', 'loops-api', 'loopsapi', 'loops_key', 'loopskey', 'loops_token', 'loops_so'],
    assigned: /\bloops(?: so)? (?:api ?)?(?:key|token|secret)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'LOOPS_API_KEY',
    page: 'https://loops.so/docs/api-reference/intro',
    hits: ['LOOPS_API_KEY=«{hex:32}»', 'loopsApiKey: "«{hex:32}»"'],
    misses: ['loops_hash = {hex:32}', 'LOOPS_API_KEY={hex:12}'],
  },
];
