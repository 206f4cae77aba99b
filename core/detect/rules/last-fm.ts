/** Last.fm: keys and shared secrets are 32 hex digits, known by their names. */

import type { Rule } from '../rule.ts';

export const lastFm: readonly Rule[] = [
  {
    id: 'last-fm-secret',
    title: 'Last.fm key or secret',
    why: 'Whoever has both scrobbles and signs in as the application.',
    keywords: ['lastfm', 'last_fm', 'last-fm'],
    assigned: /\blast ?fm.*(?:secret|key|token)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'LASTFM_SHARED_SECRET',
    page: 'https://www.last.fm/api/accounts',
    hits: ['LASTFM_API_SECRET=«{hex:32}»', 'lastFmKey: "«{hex:32}»"'],
    misses: ['LASTFM_USER={hex:32}', 'LASTFM_API_SECRET={hex:12}'],
  },
];
