/** Planyo: keys of 62 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const planyo: readonly Rule[] = [
  {
    id: 'planyo-key',
    title: 'Planyo key',
    why: 'Whoever has it reads and changes reservations.',
    keywords: ['planyo'],
    assigned: /(?:^|.* )planyo (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) planyo$|^planyo$/,
    pattern: /[A-Za-z0-9]{62,64}/,
    confidence: 'likely',
    suggestedName: 'PLANYO_API_KEY',
    page: 'https://www.planyo.com/api.php',
    hits: ['PLANYO_API_KEY=«{base62:62}»', 'planyoToken: "«{base62:62}»"'],
    misses: ['PLANYO_API_KEY={base62:31}', 'planyo_cache = "{base62:62}"', 'PLANYO_API_KEY=your_key_here'],
  },
];
