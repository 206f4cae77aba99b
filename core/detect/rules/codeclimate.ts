/** Code Climate: reporter ids and tokens are plain hex known by their name. */

import type { Rule } from '../rule.ts';

export const codeclimate: readonly Rule[] = [
  {
    id: 'codeclimate-token',
    title: 'Code Climate token',
    why: 'Whoever has it sends coverage reports for the repository, or reads it through the API.',
    keywords: ['climate', 'cc_test'],
    assigned: /(?:^|.* )code ?climate.{0,40}(?:token|key)$|(?:^|.* )(?:cc|code ?climate) test ?reporter ?id$/,
    pattern: /[0-9a-f]{64}|[0-9a-f]{40}/,
    confidence: 'likely',
    suggestedName: 'CC_TEST_REPORTER_ID',
    page: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
    hits: ['CC_TEST_REPORTER_ID=«{hex:64}»', 'CODECLIMATE_REPO_TOKEN=«{hex:64}»', 'codeClimateToken: "«{hex:40}»"'],
    misses: ['CC_TEST_REPORTER_ID={hex:20}', 'climate_digest = "{hex:64}"'],
  },
];
