/** Dependency-Track: API keys of teams begin odt_. */

import type { Rule } from '../rule.ts';

export const dependencyTrack: readonly Rule[] = [
  {
    id: 'dependency-track-api-key',
    title: 'Dependency-Track API key',
    why: 'Whoever has it reads and changes projects and their vulnerabilities, as far as the team may.',
    keywords: ['odt_'],
    pattern: /(?<![\w-])odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32}(?![\w-])/,
    reach: 60,
    confidence: 'certain',
    suggestedName: 'DEPENDENCY_TRACK_API_KEY',
    page: 'https://docs.dependencytrack.org/integrations/rest-api/',
    hits: ['X-Api-Key: «odt_{base62:32}»', 'DTRACK_API_KEY=«odt_{base62:8}_{base62:32}»'],
    misses: ['odt_{base62:12}', 'foodt_{base62:32}'],
  },
];
