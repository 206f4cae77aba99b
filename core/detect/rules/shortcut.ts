/** Shortcut (once Clubhouse): a UUID, known by its name or header. */

import type { Rule } from '../rule.ts';

export const shortcut: readonly Rule[] = [
  {
    id: 'shortcut-api-token',
    title: 'Shortcut API token',
    why: "Whoever has it reads and changes the stories of its owner's workspace.",
    keywords: ['shortcut', 'clubhouse'],
    assigned: /(?:^|.* )(?:shortcut|clubhouse) (?:.* )?(?:token|secret|api ?key)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'SHORTCUT_API_TOKEN',
    page: 'https://help.shortcut.com/hc/en-us/articles/205701199-Shortcut-API-Tokens',
    hits: ['SHORTCUT_API_TOKEN=«{uuid}»', 'CLUBHOUSE_API_TOKEN: «{uuid}»', 'Shortcut-Token: «{uuid}»'],
    misses: ['SHORTCUT_STORY_ID={uuid}', 'SHORTCUT_KEY={uuid}', 'token = "{uuid}"'],
  },
];
