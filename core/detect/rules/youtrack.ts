/** YouTrack and JetBrains Hub: `perm`, the user and the token's name in base64, and the secret. */

import type { Rule } from '../rule.ts';

export const youtrack: readonly Rule[] = [
  {
    id: 'youtrack-token',
    title: 'YouTrack permanent token',
    why: 'Whoever has it reads and changes issues as its owner may.',
    keywords: ['perm:', 'perm-'],
    pattern: /(?<![\w-])perm[:-][A-Za-z0-9+/]{2,80}={0,2}\.[A-Za-z0-9+/-]{2,120}={0,2}\.[A-Za-z0-9]{30}(?!\.?[A-Za-z0-9_-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'YOUTRACK_TOKEN',
    page: 'https://www.jetbrains.com/help/youtrack/server/manage-permanent-token.html',
    hits: [
      'YOUTRACK_TOKEN=«perm:{base62:12}.{base62:20}==.{base62:30}»',
      'Authorization: Bearer «perm-{base62:8}==.{base62:6}.{base62:30}»',
    ],
    misses: ['perm:{base62:12}', 'perm-read.write.execute', 'xperm:{base62:12}.{base62:20}.{base62:30}'],
  },
];
