/** RocketReach: keys of plain characters, known by their name. */

import type { Rule } from '../rule.ts';

export const rocketreach: readonly Rule[] = [
  {
    id: 'rocketreach-key',
    title: 'RocketReach key',
    why: 'Whoever has it looks people up at your cost.',
    keywords: ['rocketreach', 'rocket_reach'],
    assigned:
      /(?:^|.* )rocket ?reach (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) rocket ?reach$|^rocket ?reach$/,
    pattern: /[0-9a-z]{32,44}/,
    confidence: 'likely',
    suggestedName: 'ROCKETREACH_API_KEY',
    page: 'https://docs.rocketreach.co/',
    hits: ['ROCKETREACH_API_KEY=«{lower:39}»', 'rocketreachToken: "«{lower:39}»"'],
    misses: ['ROCKETREACH_API_KEY={lower:19}', 'rocketreach_cache = "{lower:39}"', 'ROCKETREACH_API_KEY=your_key_here'],
  },
];
