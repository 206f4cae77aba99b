/** Box: tokens and client secrets are 32 characters known by their name or by the file that Box writes. */

import type { Rule } from '../rule.ts';

export const box: readonly Rule[] = [
  {
    id: 'box-token',
    title: 'Box token',
    why: 'Whoever has it reads and changes the files that the account or app sees.',
    keywords: ['box'],
    assigned:
      /(?:^|.* )box ?(?:\d )?(?:api |app |access |auth |client |developer |dev |oauth |primary |refresh |sdk |user ){0,4}(?:token|secret|signature ?key|api ?key)$/,
    pattern: /[A-Za-z0-9]{64}|[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'BOX_ACCESS_TOKEN',
    page: 'https://developer.box.com/guides/authentication/tokens/revoke/',
    hits: [
      'BOX_DEVELOPER_TOKEN=«{base62:32}»',
      'box_access_token = "«{base62:32}»"',
      'boxClientSecret: "«{base62:32}»"',
      'BOX_REFRESH_TOKEN=«{base62:64}»',
    ],
    misses: ['BOX_CLIENT_ID={base62:32}', 'BOX_DEVELOPER_TOKEN={base62:20}', 'checkbox_key = "{base62:32}"'],
  },
  {
    id: 'box-app-secret',
    title: 'Box client secret',
    why: 'With the app’s private key or a person’s grant it reads and changes the enterprise’s files.',
    keywords: ['secret'],
    assigned: /^client ?secret$/,
    near: ['boxappsettings', 'box-node-sdk', 'boxsdk', 'api.box.com', 'box_sdk'],
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'BOX_CLIENT_SECRET',
    page: 'https://developer.box.com/guides/security/',
    hits: [
      '{"boxAppSettings": {"clientID": "{lower:32}", "clientSecret": "«{base62:32}»"}}',
      'new BoxSDK({ clientID: id, clientSecret: "«{base62:32}»" })',
    ],
    misses: ['clientSecret: "{base62:32}"', '{"boxAppSettings": {"clientSecret": "{base62:20}"}}'],
  },
];
