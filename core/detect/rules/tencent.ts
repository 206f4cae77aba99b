/** Tencent Cloud: the secret id begins AKID and names the key; the secret key is known by its name. */

import type { Rule } from '../rule.ts';

export const tencent: readonly Rule[] = [
  {
    id: 'tencent-secret-id',
    title: 'Tencent Cloud secret id',
    why: "It names the account's key, and with its secret key it acts with all rights of the user.",
    keywords: ['akid'],
    pattern: /(?<![A-Za-z0-9+/_-])AKID[A-Za-z0-9]{32}(?![A-Za-z0-9+/_-])/,
    confidence: 'likely',
    suggestedName: 'TENCENTCLOUD_SECRET_ID',
    page: 'https://www.tencentcloud.com/document/product/598/32675',
    hits: ['TENCENTCLOUD_SECRET_ID=«AKID{base62:32}»', 'cred = credential.Credential("«AKID{base62:32}»", key)'],
    misses: ['AKID{base62:20}', 'AKID{base62:40}', 'AKIDxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  {
    id: 'tencent-secret-key',
    title: 'Tencent Cloud secret key',
    why: 'With its id it acts with all rights of the user: read data, start machines, run up costs.',
    keywords: ['secret', 'tencent'],
    assigned: /(?:^|.* )(?:tencent ?(?:cloud|cos)?|qcloud|cos) ?(?:.* )?(?:secret ?key|secret|key)$|^secret ?key$/,
    near: ['tencent', 'qcloud', 'akid'],
    pattern: /[A-Za-z0-9]{32}/,
    confidence: 'likely',
    suggestedName: 'TENCENTCLOUD_SECRET_KEY',
    page: 'https://www.tencentcloud.com/document/product/598/32675',
    hits: [
      'TENCENTCLOUD_SECRET_KEY=«{base62:32}»',
      'tencent:\n  region: ap-guangzhou\n  secretKey: «{base62:32}»\n',
      'qcloudSecretKey = "«{base62:32}»"',
    ],
    misses: ['secret_key = "{base62:32}"', 'TENCENTCLOUD_SECRET_KEY={base62:12}', 'TENCENTCLOUD_REGION={base62:32}'],
  },
];
