/** Redmine: keys of 40 hex digits, known by their name or header. */

import type { Rule } from '../rule.ts';

export const redmine: readonly Rule[] = [
  {
    id: 'redmine-api-key',
    title: 'Redmine API key',
    why: 'Whoever has it reads and changes issues as its owner.',
    keywords: ['redmine'],
    assigned: /(?:^|.* )redmine (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) redmine$|^redmine$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'REDMINE_API_KEY',
    page: 'https://www.redmine.org/projects/redmine/wiki/Rest_api#Authentication',
    hits: ['REDMINE_API_KEY=«{hex:40}»', 'X-Redmine-API-Key: «{hex:40}»', 'redmineKey = "«{hex:40}»"'],
    misses: ['REDMINE_API_KEY={hex:20}', 'redmine_commit = "{hex:40}"'],
  },
];
