/** OpenShift: OAuth tokens begin sha256~. */

import type { Rule } from '../rule.ts';

export const openshift: readonly Rule[] = [
  {
    id: 'openshift-token',
    title: 'OpenShift user token',
    why: 'Whoever has it acts in the cluster as that user until it expires.',
    keywords: ['sha256~'],
    pattern: /(?<![\w~-])sha256~[\w-]{43}(?![\w-])/,
    reach: 64,
    confidence: 'certain',
    suggestedName: 'OPENSHIFT_TOKEN',
    page: 'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens',
    hits: [
      'oc login --token=«sha256~{base64url:43}» --server=https://api.shop.internal:6443',
      'OPENSHIFT_TOKEN: «sha256~{base64url:43}»',
    ],
    misses: ['sha256~{base64url:20}', 'sha256:{hex:64}', 'sha256~{base64url:43}{base64url:9}'],
  },
];
