/** Yandex: API keys, tokens and static keys by their prefix and length. */

import type { Rule } from '../rule.ts';

export const yandex: readonly Rule[] = [
  {
    id: 'yandex-api-key',
    title: 'Yandex Cloud API key',
    why: "Whoever has it uses the cloud's services with the rights of its service account.",
    keywords: ['aqvn'],
    pattern: /(?<![A-Za-z0-9+/_-])AQVN[\w-]{35,38}(?![A-Za-z0-9+/=_-])/,
    confidence: 'certain',
    suggestedName: 'YANDEX_API_KEY',
    page: 'https://yandex.cloud/en/docs/iam/operations/api-key/delete',
    hits: ['YANDEX_API_KEY=«AQVN{base64url:36}»', 'Authorization: Api-Key «AQVN{base64url:36}»'],
    misses: ['AQVN{base64url:12}', 'AQVN{base64url:60}'],
  },
  {
    id: 'yandex-iam-token',
    title: 'Yandex Cloud IAM token',
    why: 'Whoever has it acts with the rights of its owner until it expires, at most twelve hours later.',
    keywords: ['t1.', 'c1.'],
    pattern: /(?<![\w.-])[tc]1\.[\w-]{20,400}={0,2}\.[\w-]{86}={0,2}(?!\.?[\w=-]|\.\.)/,
    confidence: 'certain',
    suggestedName: 'YC_TOKEN',
    page: 'https://yandex.cloud/en/docs/iam/operations/iam-token/revoke-iam-token',
    hits: ['YC_TOKEN="«t1.{base64url:60}==.{base64url:86}==»"', 'Authorization: Bearer «t1.{base64url:56}.{base64url:86}»'],
    misses: ['t1.{base64url:20}.{base64url:20}', 't2.{base64url:60}.{base64url:86}'],
  },
  {
    id: 'yandex-static-key',
    title: 'Yandex Cloud static key',
    why: 'Whoever has it and its id reads and writes the object storage of its service account.',
    keywords: ['yandex', 'yc_', 'ycaj'],
    near: ['yandex', 'yc_', 'ycaj'],
    pattern: /(?<![A-Za-z0-9+/_-])YC[M-P][\w-]{37}(?![A-Za-z0-9+/=_-])/,
    confidence: 'likely',
    suggestedName: 'YC_STORAGE_SECRET_KEY',
    page: 'https://yandex.cloud/en/docs/iam/operations/sa/delete-access-key',
    hits: ['YC_STORAGE_SECRET_KEY=«YCP{base64url:37}»', 'id: YCAJE{base64url:20}\nsecret_key: «YCM{base64url:37}»'],
    misses: ['secret YCAJE{base64url:20}', 'name = "YCP{base64url:37}"'],
  },
  {
    id: 'yandex-oauth-token',
    title: 'Yandex OAuth token',
    why: 'Whoever has it acts as the account in the services that the application asked for.',
    keywords: ['y0_', 'aqaaaa'],
    pattern: /(?:(?<![\w-])y0_[\w-]{50,70}(?![\w-])|(?<=[Oo][Aa]uth["']?[:=]? {0,2}["']?)AQAAAA[\w-]{33}(?![\w-]))/,
    confidence: 'likely',
    suggestedName: 'YANDEX_OAUTH_TOKEN',
    page: 'https://yandex.com/dev/id/doc/en/tokens/token-invalidate',
    hits: [
      'YANDEX_OAUTH_TOKEN=«y0_AgAAAA{base64url:50}»',
      'Authorization: OAuth «y0__x{base62:53}»',
      'Authorization: OAuth «AQAAAA{base64url:33}»',
    ],
    misses: ['y0_{base64url:20}', 'sky0_{base64url:55}', 'AQAAAA{base64url:33}'],
  },
];
