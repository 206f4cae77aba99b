/** Sauce Labs: access keys are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const sauceLabs: readonly Rule[] = [
  {
    id: 'sauce-labs-access-key',
    title: 'Sauce Labs access key',
    why: 'Whoever has it and the user name runs tests at your cost and sees their recordings.',
    keywords: ['sauce'],
    assigned: /(?:^|.* )sauce ?(?:labs)? ?(?:.* )?(?:key|token|secret|password)$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'SAUCE_ACCESS_KEY',
    page: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
    hits: ['SAUCE_ACCESS_KEY=«{uuid}»', 'sauceLabsKey: "«{uuid}»"', 'export SAUCELABS_ACCESS_KEY=«{uuid}»'],
    misses: ['SAUCE_JOB_ID={uuid}', 'access_key = "{uuid}"', 'SAUCE_ACCESS_KEY={hex:32}'],
  },
];
