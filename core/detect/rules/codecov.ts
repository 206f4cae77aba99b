/** Codecov: tokens are UUIDs known by their name or by the file that they stand in. */

import type { Rule } from '../rule.ts';

export const codecov: readonly Rule[] = [
  {
    id: 'codecov-token',
    title: 'Codecov token',
    why: 'Whoever has it uploads coverage reports for the repository.',
    keywords: ['codecov', 'token'],
    assigned: /(?:^|.* )code ?cov ?(?:.* )?(?:token|key|secret)$|^(?:upload )?token$/,
    near: ['codecov'],
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'CODECOV_TOKEN',
    page: 'https://docs.codecov.com/docs/codecov-tokens',
    hits: ['CODECOV_TOKEN=«{uuid}»', 'codecov:\n  token: "«{uuid}»"', 'codecov_token: «{uuid}»'],
    misses: ['token: "{uuid}"', 'CODECOV_TOKEN={hex:20}', 'CODECOV_FLAG={uuid}'],
  },
  {
    id: 'codecov-call',
    title: 'Codecov token in a command',
    why: 'Whoever has it uploads coverage reports for the repository.',
    keywords: ['codecov'],
    pattern: /codecov[^\r\n]{0,100}[ \t]-t[ \t=]{1,2}(?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/i,
    confidence: 'likely',
    suggestedName: 'CODECOV_TOKEN',
    page: 'https://docs.codecov.com/docs/codecov-tokens',
    hits: ['bash <(curl -s https://codecov.io/bash) -t «{uuid}»', './codecov -t «{uuid}»'],
    misses: ['codecov -t $TOKEN', './codecov -F {uuid}'],
  },
];
