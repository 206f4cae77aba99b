/** openrouteservice: older keys all begin with the same 24 hex digits. */

import type { Rule } from '../rule.ts';

export const openrouteservice: readonly Rule[] = [
  {
    id: 'openrouteservice-api-key',
    title: 'openrouteservice API key',
    why: 'Whoever has it uses up your quota.',
    keywords: ['5b3ce3597851110001cf6248'],
    pattern: /(?<![0-9A-Za-z])5b3ce3597851110001cf6248[0-9a-f]{32}(?![0-9A-Za-z])/,
    reach: 72,
    confidence: 'certain',
    suggestedName: 'ORS_API_KEY',
    page: 'https://openrouteservice.org/dev/#/home',
    hits: ['ORS_API_KEY=«5b3ce3597851110001cf6248{hex:32}»', 'Authorization: «5b3ce3597851110001cf6248{hex:32}»'],
    misses: ['5b3ce3597851110001cf6248', '5b3ce3597851110001cf6248{hex:12}'],
  },
];
