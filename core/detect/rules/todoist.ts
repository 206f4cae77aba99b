/** Todoist: tokens are 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const todoist: readonly Rule[] = [
  {
    id: 'todoist-api-token',
    title: 'Todoist API token',
    why: 'Whoever has it reads and changes the tasks of its owner.',
    keywords: ['todoist'],
    assigned: /(?:^|.* )todoist ?(?:.* )?(?:key|token|secret|api)$/,
    pattern: /[0-9a-f]{40}|[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'TODOIST_API_TOKEN',
    page: 'https://www.todoist.com/help/articles/find-your-api-token-Jpzx9IIlB',
    hits: ['TODOIST_API_TOKEN=«{hex:40}»', 'todoistToken: "«{hex:40}»"', 'todoist_client_secret = "«{hex:32}»"'],
    misses: ['TODOIST_PROJECT={hex:40}', 'TODOIST_API_TOKEN={hex:20}'],
  },
];
