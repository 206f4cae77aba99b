/** Lark and Feishu: app secrets by their name, webhooks by their address. */

import type { Rule } from '../rule.ts';

export const lark: readonly Rule[] = [
  {
    id: 'lark-app-secret',
    title: 'Lark app secret',
    why: 'Whoever has it acts as the app in the company’s chats, documents and directory.',
    keywords: ['lark', 'feishu'],
    assigned: /\b(?:lark|feishu).*(?:secret|token|key)$/,
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'LARK_APP_SECRET',
    page: 'https://open.larksuite.com/document/server-docs/api-call-guide/terminology',
    hits: ['LARK_APP_SECRET=«{base62:32}»', 'feishuAppSecret: "«{base62:32}»"'],
    misses: ['LARK_APP_ID=cli_{hex:16}', 'LARK_APP_SECRET={base62:12}'],
  },
  {
    id: 'lark-webhook',
    title: 'Lark webhook address',
    why: 'Whoever has it posts into the chat.',
    keywords: ['/open-apis/bot/'],
    pattern:
      /https:\/\/open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])/,
    confidence: 'certain',
    suggestedName: 'LARK_WEBHOOK',
    page: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
    hits: [
      'hook = "«https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}»"',
      'curl -X POST «https://open.larksuite.com/open-apis/bot/v2/hook/{uuid}»',
    ],
    misses: ['https://open.feishu.cn/open-apis/bot/v2/hook/', 'https://open.feishu.cn/open-apis/bot/v2/hook/{hex:8}'],
  },
];
