/** MapQuest: keys of 32 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const mapquest: readonly Rule[] = [
  {
    id: 'mapquest-key',
    title: 'MapQuest key',
    why: 'Whoever has it geocodes and routes at your cost.',
    keywords: ['mapquest'],
    assigned: /(?:^|.* )map ?quest (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) map ?quest$|^map ?quest$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'MAPQUEST_API_KEY',
    page: 'https://developer.mapquest.com/documentation/',
    hits: ['MAPQUEST_API_KEY=«{base62:32}»', 'mapquestKey: "«{base62:32}»"'],
    misses: ['MAPQUEST_API_KEY={base62:20}', 'mapquest_session = "{base62:32}"'],
  },
];
