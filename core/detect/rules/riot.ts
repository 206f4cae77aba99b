/** Riot Games: keys are UUIDs behind RGAPI-. */

import type { Rule } from '../rule.ts';

export const riot: readonly Rule[] = [
  {
    id: 'riot-api-key',
    title: 'Riot Games API key',
    why: 'Whoever has it uses up your rate limit, and may get the key blocked.',
    keywords: ['rgapi-'],
    pattern: /(?<![A-Za-z0-9])RGAPI-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/i,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'RIOT_API_KEY',
    page: 'https://developer.riotgames.com/docs/portal',
    hits: ['RIOT_API_KEY=«RGAPI-{uuid}»', 'X-Riot-Token: «RGAPI-{uuid}»'],
    misses: ['RGAPI-{hex:32}', 'RGAPI-YOUR-KEY'],
  },
];
