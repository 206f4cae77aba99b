/** Plex: tokens of 20 characters, in an address or header. */

import type { Rule } from '../rule.ts';

export const plex: readonly Rule[] = [
  {
    id: 'plex-token',
    title: 'Plex token',
    why: 'Whoever has it watches and manages the media server as its owner.',
    keywords: ['plex-token', 'plex_token', 'plextoken'],
    pattern: /plex[-_]?token(?:["']?\s{0,4}[:=]\s{0,4}["']?|["']\s{0,4},\s{0,4}["'])(?<secret>[\w-]{20})(?![\w-])/i,
    reach: 64,
    confidence: 'likely',
    suggestedName: 'PLEX_TOKEN',
    page: 'https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/',
    hits: [
      'PLEX_TOKEN=«{base62:20}»',
      'http://media.local:32400/library?X-Plex-Token=«{base64url:20}»',
      'X-Plex-Token: «{base62:20}»',
    ],
    misses: ['PLEX_TOKEN={base62:12}', 'X-Plex-Token: your-plex-token-here'],
  },
];
