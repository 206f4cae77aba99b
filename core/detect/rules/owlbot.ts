/** Owlbot: tokens of 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const owlbot: readonly Rule[] = [
  {
    id: 'owlbot-token',
    title: 'Owlbot token',
    why: 'Whoever has it uses up your quota.',
    keywords: ['owlbot'],
    assigned: /(?:^|.* )owl ?bot (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) owl ?bot$|^owl ?bot$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'OWLBOT_TOKEN',
    page: 'https://owlbot.info/',
    hits: ['OWLBOT_TOKEN=«{hex:40}»', 'owlbotToken: "«{hex:40}»"'],
    misses: ['OWLBOT_TOKEN={hex:20}', 'owlbot_cache = "{hex:40}"', 'OWLBOT_TOKEN=your_token_here'],
  },
];
