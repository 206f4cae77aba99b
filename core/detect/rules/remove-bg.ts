/** remove.bg: keys of 24 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const removeBg: readonly Rule[] = [
  {
    id: 'remove-bg-api-key',
    title: 'remove.bg API key',
    why: 'Whoever has it spends your credits.',
    keywords: ['removebg', 'remove_bg', 'remove-bg', 'remove.bg'],
    assigned: /(?:^|.* )remove ?bg (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) remove ?bg$|^remove ?bg$/,
    pattern: /[A-Za-z0-9]{24}/,
    confidence: 'likely',
    suggestedName: 'REMOVE_BG_API_KEY',
    page: 'https://www.remove.bg/api#authentication',
    hits: ['REMOVE_BG_API_KEY=«{base62:24}»', 'removeBgApiKey: "«{base62:24}»"'],
    misses: ['REMOVE_BG_API_KEY={base62:12}', 'remove_bg_image = "{base62:24}"'],
  },
];
