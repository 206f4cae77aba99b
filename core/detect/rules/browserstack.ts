/** BrowserStack: access keys are 20 characters known by their name. */

import type { Rule } from '../rule.ts';

export const browserstack: readonly Rule[] = [
  {
    id: 'browserstack-access-key',
    title: 'BrowserStack access key',
    why: 'With the user name it runs tests at your cost and reads their recordings.',
    keywords: ['browserstack', 'browser_stack'],
    assigned: /(?:^|.* )browser ?stack.{0,40}(?:key|token|secret|password)$/,
    pattern: /[A-Za-z0-9]{20}/,
    confidence: 'likely',
    suggestedName: 'BROWSERSTACK_ACCESS_KEY',
    page: 'https://www.browserstack.com/docs/iaam/security/manage-access-key',
    hits: ['BROWSERSTACK_ACCESS_KEY=«{base62:20}»', "'browserstack.key': '«{base62:20}»'", 'browserstackKey: "«{base62:20}»"'],
    misses: ['BROWSERSTACK_USERNAME=shop_{base62:6}', 'BROWSERSTACK_ACCESS_KEY={base62:8}'],
  },
];
