/** Canvas (Instructure): a token is a shard's number, a tilde and 64 characters. */

import type { Rule } from '../rule.ts';

export const canvasLms: readonly Rule[] = [
  {
    id: 'canvas-lms-token',
    title: 'Canvas access token',
    why: 'Whoever has it reads and changes courses and grades as its owner.',
    keywords: ['canvas', 'instructure'],
    near: ['canvas', 'instructure'],
    pattern: /(?<![\w~.-])\d{1,5}~[A-Za-z0-9]{64}(?![\w~-])/,
    confidence: 'certain',
    suggestedName: 'CANVAS_API_TOKEN',
    page: 'https://canvas.instructure.com/doc/api/file.oauth.html#manual-token-generation',
    hits: ['CANVAS_API_TOKEN=«7~{base62:64}»', 'canvas.token = "«1234~{base62:64}»"'],
    misses: ['CANVAS_API_TOKEN=7~{base62:20}', 'value = "7~{base62:64}"'],
  },
];
