/** Spotify: a client secret is 32 hex digits, known by its name; the client id beside it is none. */

import type { Rule } from '../rule.ts';

export const spotify: readonly Rule[] = [
  {
    id: 'spotify-client-secret',
    title: 'Spotify client secret',
    why: 'Whoever has it acts as your application and uses its quota.',
    keywords: ['spotify', 'spotipy', 'secret'],
    assigned: /(?:^|.* )spoti(?:fy|py) ?(?:.* )?secret(?: key)?$|^client ?secret$/,
    near: ['spotify', 'spotipy'],
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'SPOTIFY_CLIENT_SECRET',
    page: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
    hits: [
      'SPOTIFY_CLIENT_SECRET=«{hex:32}»',
      "SPOTIPY_CLIENT_SECRET='«{hex:32}»'",
      'new SpotifyWebApi({ clientId: id, clientSecret: "«{hex:32}»" })',
    ],
    misses: ['SPOTIFY_CLIENT_ID={hex:32}', 'client_secret = "{hex:32}"', 'SPOTIFY_CLIENT_SECRET={hex:20}'],
  },
];
