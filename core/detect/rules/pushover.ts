/** Pushover: tokens of the application (a) and keys of the user (u), 30 characters each, known by their name. */

import type { Rule } from '../rule.ts';

export const pushover: readonly Rule[] = [
  {
    id: 'pushover-token',
    title: 'Pushover token',
    why: 'Whoever has it and a user key sends notifications to that user.',
    keywords: ['pushover'],
    assigned: /(?:^|.* )push ?over (?:.* )?(?:api|key|token|secret|user)$/,
    pattern: /[aug][a-z0-9]{29}/,
    confidence: 'likely',
    suggestedName: 'PUSHOVER_TOKEN',
    page: 'https://pushover.net/api',
    hits: ['PUSHOVER_TOKEN=«a{lower:29}»', 'PUSHOVER_USER_KEY=«u{lower:29}»', 'pushoverApiToken: "«a{lower:29}»"'],
    misses: ['PUSHOVER_TOKEN=a{lower:12}', 'pushover_sound = "a{lower:29}"', 'PUSHOVER_TOKEN=x{lower:29}'],
  },
];
