/** Read the Docs: tokens of 40 hex digits, known by their name. */

import type { Rule } from '../rule.ts';

export const readthedocs: readonly Rule[] = [
  {
    id: 'readthedocs-token',
    title: 'Read the Docs token',
    why: 'Whoever has it builds and changes documentation projects as its owner.',
    keywords: ['readthedocs', 'read_the_docs', 'rtd_'],
    assigned: /(?:^|.* )(?:read ?the ?docs|rtd) (?:.* )?(?:api|key|token|secret)$/,
    pattern: /[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'RTD_TOKEN',
    page: 'https://docs.readthedocs.com/platform/stable/api/v3.html#authentication-and-authorization',
    hits: ['READTHEDOCS_TOKEN=«{hex:40}»', 'rtd_api_token: "«{hex:40}»"'],
    misses: ['READTHEDOCS_TOKEN={hex:30}', 'READTHEDOCS_GIT_COMMIT_HASH={hex:40}'],
  },
];
