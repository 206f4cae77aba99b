/** LiveKit: API secrets, known by their name. */

import type { Rule } from '../rule.ts';

export const livekit: readonly Rule[] = [
  {
    id: 'livekit-api-secret',
    title: 'LiveKit API secret',
    why: 'With its key it joins, records and ends every room.',
    keywords: ['livekit'],
    assigned: /\blive ?kit.*secret$/,
    pattern: /[A-Za-z0-9]{40,50}/,
    confidence: 'likely',
    suggestedName: 'LIVEKIT_API_SECRET',
    page: 'https://docs.livekit.io/home/cloud/project-management/',
    hits: ['LIVEKIT_API_SECRET=«{base62:43}»', 'livekitSecret: "«{base62:44}»"'],
    misses: ['LIVEKIT_API_KEY=API{base62:12}', 'LIVEKIT_API_SECRET=secret'],
  },
];
