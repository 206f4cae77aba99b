/** Coveralls: repository tokens known by their name or by the file that they stand in. */

import type { Rule } from '../rule.ts';

export const coveralls: readonly Rule[] = [
  {
    id: 'coveralls-repo-token',
    title: 'Coveralls repository token',
    why: 'Whoever has it sends coverage reports for the repository.',
    keywords: ['coveralls', 'repo_token'],
    assigned: /(?:^|.* )coveralls.{0,40}(?:token|key)$|^repo ?token$/,
    near: ['coveralls', 'repo_token'],
    pattern: /[A-Za-z0-9]{32,37}/,
    confidence: 'likely',
    suggestedName: 'COVERALLS_REPO_TOKEN',
    page: 'https://docs.coveralls.io/api-introduction',
    hits: ['COVERALLS_REPO_TOKEN=«{base62:33}»', 'repo_token: «{base62:33}»', 'coverallsToken: "«{base62:32}»"'],
    misses: ['COVERALLS_REPO_TOKEN={base62:12}', 'coveralls_service = "{base62:33}"'],
  },
];
