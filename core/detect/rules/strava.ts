/** Strava: secrets and tokens are 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const strava: readonly Rule[] = [
  {
    id: 'strava-token',
    title: 'Strava secret or token',
    why: "Whoever has it reads the athlete's activities, or acts as your application.",
    keywords: ['strava', 'secret', 'token'],
    assigned: /(?:^|.* )strava ?(?:.* )?(?:key|token|secret|api)$|^(?:client ?secret|(?:access|refresh) ?token)$/,
    near: ['strava'],
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'STRAVA_CLIENT_SECRET',
    page: 'https://developers.strava.com/docs/authentication/',
    hits: ['STRAVA_CLIENT_SECRET=«{hex:40}»', 'strava:\n  client_id: 12345\n  refresh_token: «{hex:40}»\n'],
    misses: ['strava_revision = "{hex:40}"', 'refresh_token = "{hex:40}"', 'STRAVA_CLIENT_SECRET={hex:20}'],
  },
];
