/** CodeSandbox: tokens with a prefix. */

import type { Rule } from '../rule.ts';

export const codesandbox: readonly Rule[] = [
  {
    id: 'codesandbox-token',
    title: 'CodeSandbox API token',
    why: 'Whoever has it starts and reads the workspace’s sandboxes at your cost.',
    keywords: ['csb_v1_'],
    pattern: /(?<![\w-])csb_v1_[A-Za-z0-9_-]{40,50}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CSB_API_KEY',
    page: 'https://codesandbox.io/t/api',
    hits: ['CSB_API_KEY=«csb_v1_{base64url:43}»', 'new CodeSandbox("«csb_v1_{base64url:43}»")'],
    misses: ['csb_v1_{base64url:12}', 'CSB_API_KEY=csb_v1_your_token'],
  },
];
