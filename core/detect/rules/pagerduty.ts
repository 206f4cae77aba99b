/** PagerDuty: user keys begin u+, others are 20 characters; integration keys are 32 hex digits. */

import type { Rule } from '../rule.ts';

export const pagerduty: readonly Rule[] = [
  {
    id: 'pagerduty-user-key',
    title: 'PagerDuty user key',
    why: 'Whoever has it reads and changes incidents and schedules as that user.',
    keywords: ['u+'],
    near: ['pagerduty', 'pager_duty', 'pd_', 'pd-', 'token token='],
    pattern: /(?<![\w+/-])u\+[\w+-]{18}(?![\w+/=-])/,
    reach: 32,
    confidence: 'likely',
    suggestedName: 'PAGERDUTY_TOKEN',
    page: 'https://support.pagerduty.com/main/docs/api-access-keys',
    hits: [
      'PAGERDUTY_TOKEN=«u+{base62:18}»',
      'Authorization: Token token=«u+{base62:18}»',
      'pagerduty_user_token: «u+{base64url:18}»',
    ],
    misses: ['pagerduty u+{base62:10}', 'menu+{base62:18}', 'value = "u+{base62:18}"'],
  },
  {
    id: 'pagerduty-api-key',
    title: 'PagerDuty API key',
    why: 'Whoever has it reads and changes incidents, schedules and services.',
    keywords: ['pagerduty', 'pager_duty', 'pager-duty'],
    assigned:
      /(?:^|.* )pager ?duty (?:.* )?(?:api|key|token|secret|auth)$|(?:^| )(?:key|token|secret) pager ?duty$|^pager ?duty$/,
    pattern: /(?!u\+)(?=\S{0,19}\d)[\w+-]{20}/,
    confidence: 'likely',
    suggestedName: 'PAGERDUTY_TOKEN',
    page: 'https://support.pagerduty.com/main/docs/api-access-keys',
    hits: ['PAGERDUTY_TOKEN=«y_{base62:18}»', 'pagerdutyApiKey: "«{base62:20}»"', 'pagerduty.api.token=«{base64url:20}»'],
    misses: ['PAGERDUTY_SERVICE_ID=P{upper:19}', 'PAGERDUTY_TOKEN={base62:12}', 'PAGERDUTY_TOKEN=your-pagerduty-token'],
  },
  {
    id: 'pagerduty-integration-key',
    title: 'PagerDuty integration key',
    why: 'Whoever has it opens and resolves incidents, and so calls people out of bed.',
    keywords: ['pagerduty', 'pager_duty', 'pager-duty', 'routing'],
    assigned: /(?:^|.* )pager ?duty (?:.* )?(?:key|token|secret)$|(?:^|.* )routing ?key$/,
    near: ['pagerduty', 'pager_duty', 'pager-duty', 'pager duty'],
    pattern: /[0-9a-f]{32}|R[0-9A-Z]{31}/,
    confidence: 'likely',
    suggestedName: 'PAGERDUTY_ROUTING_KEY',
    page: 'https://support.pagerduty.com/main/docs/services-and-integrations',
    hits: [
      'PAGERDUTY_ROUTING_KEY=«{hex:32}»',
      'pagerduty_configs:\n  - routing_key: «R{upper:31}»',
      'pagerDutyServiceKey = "«{hex:32}»"',
    ],
    misses: ['routing_key: {hex:32}', 'PAGERDUTY_ROUTING_KEY={hex:31}', 'pagerduty_incident_id = "{hex:32}"'],
  },
];
