/** ClickUp: personal tokens begin pk_ and the person's number; client secrets are known by their name. */

import type { Rule } from '../rule.ts';

export const clickup: readonly Rule[] = [
  {
    id: 'clickup-token',
    title: 'ClickUp personal token',
    why: 'Whoever has it reads and changes the tasks and documents that its owner sees.',
    keywords: ['pk_'],
    pattern: /(?<![\w-])pk_\d{4,12}_[0-9A-Z]{32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'CLICKUP_API_TOKEN',
    page: 'https://developer.clickup.com/docs/authentication',
    hits: [
      'CLICKUP_API_TOKEN=«pk_{digits:8}_{upper:32}»',
      'Authorization: «pk_{digits:9}_{upper:32}»',
      '"token": "«pk_{digits:7}_{upper:32}»"',
    ],
    misses: ['pk_{digits:8}_{upper:12}', 'pk_live_{upper:32}', 'pk_{digits:8}_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX'],
  },
  {
    id: 'clickup-client-secret',
    title: 'ClickUp client secret',
    why: 'Whoever has it poses as the app and turns its users’ grants into tokens.',
    keywords: ['clickup', 'click_up'],
    assigned: /(?:^|.* )click ?up.{0,40}secret$/,
    pattern: /[0-9A-Z]{64}/,
    confidence: 'likely',
    suggestedName: 'CLICKUP_CLIENT_SECRET',
    page: 'https://developer.clickup.com/docs/authentication',
    hits: ['CLICKUP_CLIENT_SECRET=«{upper:64}»', 'clickupClientSecret: "«{upper:64}»"'],
    misses: ['CLICKUP_CLIENT_ID={upper:32}', 'CLICKUP_CLIENT_SECRET={upper:20}'],
  },
];
