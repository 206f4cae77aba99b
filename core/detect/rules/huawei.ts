/** Huawei Cloud: secret access keys, known by their name. */

import type { Rule } from '../rule.ts';

export const huawei: readonly Rule[] = [
  {
    id: 'huawei-secret-key',
    title: 'Huawei Cloud secret access key',
    why: 'With its access key it acts with all rights of the user.',
    keywords: ['huawei', 'hwcloud', 'hw_', 'obs_'],
    assigned: /\b(?:huawei|hwcloud|hw|obs)\b.*(?:secret|sk|secret key)$|\bhuaweicloud.*(?:secret|sk|key)$/,
    pattern: /[A-Za-z0-9]{40}/,
    confidence: 'likely',
    suggestedName: 'HUAWEICLOUD_SDK_SK',
    page: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
    hits: ['HUAWEICLOUD_SDK_SK=«{base62:40}»', 'HW_SECRET_KEY="«{base62:40}»"', 'huawei_secret_access_sk: «{base62:40}»'],
    misses: ['HUAWEICLOUD_SDK_AK={upper:20}', 'HW_SECRET_KEY={base62:12}'],
  },
];
