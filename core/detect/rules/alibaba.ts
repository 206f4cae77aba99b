/** Alibaba Cloud: access key ids by their prefix, secrets by the name that they are given to. */

import type { Rule } from '../rule.ts';

export const alibaba: readonly Rule[] = [
  {
    id: 'alibaba-access-key-id',
    title: 'Alibaba Cloud access key id',
    why: 'It names the account, and with its secret it acts with all rights of the user.',
    keywords: ['ltai'],
    pattern: /(?<![\w+/-])LTAI(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{12,20}(?![\w+/-])/,
    confidence: 'likely',
    suggestedName: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    page: 'https://www.alibabacloud.com/help/en/ram/user-guide/delete-an-accesskey-pair',
    hits: ['ALIBABA_CLOUD_ACCESS_KEY_ID=«LTAI5t{base62:18}»', 'accessKeyId: "«LTAI{base62:12}»"'],
    misses: ['LTAI{base62:8}', 'LTAI{base62:30}', 'LTAIxxxxxxxxxxxxxxxx', 'ltai{base62:16}'],
  },
  {
    id: 'alibaba-access-key-secret',
    title: 'Alibaba Cloud access key secret',
    why: 'With its id it acts with all rights of the user: read data, start machines, run up costs.',
    keywords: ['secret', 'key', 'token'],
    assigned:
      /(?:^|.* )(?:ali(?:baba|yun|cloud|pay)?|oss) (?:.* )?(?:secret|access ?key|secret ?key|token)$|(?:^|.* )access ?key ?secret$|(?:^|.* )aliyun.{0,40}secret$/,
    near: ['ali', 'ltai', 'oss'],
    pattern: /[A-Za-z0-9]{30}/,
    confidence: 'likely',
    suggestedName: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    page: 'https://www.alibabacloud.com/help/en/ram/user-guide/delete-an-accesskey-pair',
    hits: [
      'ALIBABA_CLOUD_ACCESS_KEY_SECRET=«{base62:30}»',
      'aliyun.oss.accessKeySecret: «{base62:30}»',
      'new OSS({ region: "oss-cn-hangzhou", accessKeySecret: "«{base62:30}»" })',
    ],
    misses: ['accessKeySecret: "{base62:30}"', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET={base62:20}', 'ALIBABA_CLOUD_REGION={base62:30}'],
  },
];
