/** Slack: tokens begin xox and a letter for their kind, or xapp; webhooks are addresses that post without asking. */

import type { Rule } from '../rule.ts';

export const slack: readonly Rule[] = [
  {
    id: 'slack-token',
    title: 'Slack token',
    why: 'Whoever has it reads and writes messages as the app or person.',
    keywords: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxo-', 'xoxs-', 'xoxc-', 'xoxe-', 'xoxe.', 'xapp-'],
    pattern:
      /(?<![\w-])(?:xox[bpaorsc]-(?:\d{1,14}-){1,4}[0-9A-Za-z]{10,64}|xoxe(?:\.xox[bp])?-\d-[0-9A-Za-z]{140,170}|xapp-\d-A[0-9A-Z]{5,14}-\d{5,14}-[0-9a-f]{60,66})(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'SLACK_TOKEN',
    page: 'https://api.slack.com/methods/auth.revoke',
    hits: [
      'SLACK_BOT_TOKEN=«xoxb-{digits:12}-{digits:13}-{base62:24}»',
      'const user = "«xoxp-{digits:12}-{digits:12}-{digits:12}-{hex:32}»"',
      'app_token: «xapp-1-A{upper:10}-{digits:13}-{hex:64}»',
      '«xoxe.xoxp-1-{base62:146}»',
    ],
    misses: ['xoxb-your-token-here', 'xoxb-{digits:12}', 'xoxz-{digits:12}-{digits:13}-{base62:24}'],
  },
  {
    id: 'slack-webhook',
    title: 'Slack webhook address',
    why: 'Whoever has it posts into the channel.',
    keywords: ['hooks.slack.com/'],
    pattern:
      /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[0-9A-Z]{6,14}\/[0-9A-Z]{6,18}\/[0-9A-Za-z]{17,48}(?:\/[0-9A-Za-z]{10,48})?/,
    confidence: 'certain',
    suggestedName: 'SLACK_WEBHOOK',
    page: 'https://api.slack.com/messaging/webhooks',
    hits: [
      'curl -X POST «https://hooks.slack.com/services/T{base32:8}/B{base32:10}/{base62:24}»',
      'slackUrl: "«https://hooks.slack.com/services/T{base32:8}/B{base32:8}/{base62:24}»"',
    ],
    misses: [
      'https://hooks.slack.com/services/',
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
    ],
  },
];
