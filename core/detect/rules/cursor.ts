/** Cursor: API keys with a prefix of their own, or one that others use as well and its name tells. */

import type { Rule } from '../rule.ts';

export const cursor: readonly Rule[] = [
  {
    id: 'cursor-api-key',
    title: 'Cursor API key',
    why: 'Whoever has it runs agents on the repositories of its owner, or reads the team’s usage.',
    keywords: ['cursor', 'crsr_'],
    pattern: /(?<![\w-])(?:crsr|key)_[0-9a-f]{64}(?![\w-])/,
    near: ['cursor'],
    confidence: 'likely',
    suggestedName: 'CURSOR_API_KEY',
    page: 'https://cursor.com/docs/api',
    hits: ['CURSOR_API_KEY=«key_{hex:64}»', 'cursor-agent --api-key «key_{hex:64}»', 'export CURSOR_API_KEY="«crsr_{hex:64}»"'],
    misses: ['key_{hex:64}', 'CURSOR_API_KEY=key_{hex:20}', 'cursor = "{hex:64}"'],
  },
];
