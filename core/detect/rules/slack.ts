/** Slack: tokens begin xox and a letter for their kind, or xapp; webhooks are addresses that post without asking; an app's secrets are plain hex. */

import type { Rule } from '../rule.ts';

export const slack: readonly Rule[] = [
  {
    id: 'slack-token',
    title: 'Slack token',
    why: 'Whoever has it reads and writes messages as the app or person.',
    keywords: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxo-', 'xoxs-', 'xoxc-', 'xoxe-', 'xoxe.', 'xapp-'],
    pattern:
      /(?<![\w-])(?:xox[bpaorsce]-(?:\d{1,14}-){1,4}[0-9A-Za-z]{10,64}|xox[ar]-(?:\d-)?[0-9A-Za-z]{12,48}|xoxe(?:\.xox[bp])?-\d-[0-9A-Za-z]{140,170}|xapp-\d-A[0-9A-Z]{5,14}-\d{5,14}-[0-9a-f]{60,66})(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'SLACK_TOKEN',
    page: 'https://api.slack.com/methods/auth.revoke',
    hits: [
      'SLACK_BOT_TOKEN=«xoxb-{digits:12}-{digits:13}-{base62:24}»',
      'const user = "«xoxp-{digits:12}-{digits:12}-{digits:12}-{hex:32}»"',
      'app_token: «xapp-1-A{upper:10}-{digits:13}-{hex:64}»',
      '«xoxe.xoxp-1-{base62:146}»',
      'https://files.slack.com/image.png?t=«xoxe-{digits:13}-{digits:13}-{digits:13}-{hex:32}»',
    ],
    misses: ['xoxb-your-token-here', 'xoxb-{digits:12}', 'xoxz-{digits:12}-{digits:13}-{base62:24}'],
  },
  {
    id: 'slack-session-cookie',
    title: 'Slack session cookie',
    why: 'Whoever has it and a session token reads and writes messages as the person.',
    keywords: ['xoxd-'],
    pattern: /(?<![\w-])xoxd-[0-9A-Za-z%+/=_-]{60,400}(?![0-9A-Za-z%+/=_-])/,
    confidence: 'likely',
    suggestedName: 'SLACK_COOKIE',
    page: 'https://api.slack.com/methods/auth.revoke',
    hits: ['Cookie: d=«xoxd-{base62:80}%2B{base62:40}%3D»;', 'SLACK_COOKIE="«xoxd-{base64:120}»"'],
    misses: ['xoxd-{base62:20}', 'xoxd-your-cookie'],
  },
  {
    id: 'slack-app-secret',
    title: 'Slack app secret',
    why: 'Whoever has it forges requests that the app believes, or signs in as the app.',
    keywords: ['slack', 'secret'],
    assigned: /(?:^|.* )slack ?(?:.* )?(?:signing|client|app|verification) ?(?:secret|token|key)$|^signing ?secret$/,
    near: ['slack'],
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'SLACK_SIGNING_SECRET',
    page: 'https://api.slack.com/authentication/best-practices',
    hits: [
      'SLACK_SIGNING_SECRET=«{hex:32}»',
      'slackClientSecret: "«{hex:32}»"',
      'const slack = new App({ signingSecret: "«{hex:32}»" })',
    ],
    misses: ['signing_secret = "{hex:32}"', 'SLACK_APP_ID={hex:32}', 'SLACK_SIGNING_SECRET={hex:20}'],
  },
  {
    id: 'slack-webhook',
    title: 'Slack webhook address',
    why: 'Whoever has it posts into the channel.',
    keywords: ['hooks.slack.com/', 'hooks.slack-gov.com/'],
    pattern:
      /(?<![\w.-])(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?:[0-9A-Za-z]{6,14}\/[0-9A-Za-z]{6,18}\/[0-9A-Za-z]{17,48}(?:\/[0-9A-Za-z]{10,48})?|[0-9A-Za-z]{42,60}(?![0-9A-Za-z]))/,
    confidence: 'certain',
    suggestedName: 'SLACK_WEBHOOK',
    page: 'https://api.slack.com/messaging/webhooks',
    hits: [
      'curl -X POST «https://hooks.slack.com/services/T{base32:8}/B{base32:10}/{base62:24}»',
      'slackUrl: "«https://hooks.slack.com/services/T{base32:8}/B{base32:8}/{base62:24}»"',
      'url: «https://hooks.slack.com/workflows/T{base32:10}/A{base32:10}/{digits:18}/{base62:24}»',
    ],
    misses: [
      'https://hooks.slack.com/services/',
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
    ],
  },
];
