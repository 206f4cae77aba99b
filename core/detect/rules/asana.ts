/** Asana: personal access tokens hold the person’s number and 32 hex digits; client secrets are known by their name. */

import type { Rule } from '../rule.ts';

export const asana: readonly Rule[] = [
  {
    id: 'asana-token',
    title: 'Asana personal access token',
    why: 'Whoever has it reads and changes the tasks and projects that its owner sees.',
    keywords: ['1/', '2/'],
    pattern: /(?<![\w./-])[12]\/\d{13,19}(?:\/\d{13,19})?:[0-9a-f]{32}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'ASANA_ACCESS_TOKEN',
    page: 'https://developers.asana.com/docs/personal-access-token',
    hits: [
      'ASANA_ACCESS_TOKEN=«1/{digits:16}:{hex:32}»',
      'token = "«2/{digits:16}/{digits:16}:{hex:32}»"',
      'Authorization: Bearer «1/{digits:15}:{hex:32}»',
    ],
    misses: ['1/{digits:6}:{hex:32}', '1/{digits:16}:{hex:20}', 'page 1/{digits:16}'],
  },
  {
    id: 'asana-client-secret',
    title: 'Asana client secret',
    why: 'Whoever has it poses as the app and turns its users’ grants into tokens.',
    keywords: ['asana'],
    assigned: /(?:^|.* )asana.{0,40}(?:secret|key|token|pat)$/,
    // With `0/` before it, it is an old personal access token.
    pattern: /(?:0\/)?[0-9A-Za-z]{32}/,
    confidence: 'likely',
    suggestedName: 'ASANA_CLIENT_SECRET',
    page: 'https://developers.asana.com/docs/oauth',
    hits: ['ASANA_CLIENT_SECRET=«{hex:32}»', 'asanaClientSecret: "«{lower:32}»"', 'asana_token = "«0/{hex:32}»"'],
    misses: ['ASANA_CLIENT_ID={digits:16}', 'ASANA_CLIENT_SECRET={hex:20}', 'asana_project = "{hex:32}"'],
  },
];
