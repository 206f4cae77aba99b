/** Oracle Cloud: secret keys and auth tokens, known by their name (signing keys are private keys in PEM). */

import type { Rule } from '../rule.ts';

export const oracle: readonly Rule[] = [
  {
    id: 'oracle-customer-secret-key',
    title: 'Oracle Cloud customer secret key',
    why: 'With its access key it reads and changes object storage as its owner.',
    keywords: ['oci', 'oracle'],
    assigned: /(?:^|.* )(?:oci|oracle) (?:.* )?(?:secret|secret (?:access )?key)$/,
    pattern: /[A-Za-z0-9+/]{43}=/,
    confidence: 'likely',
    suggestedName: 'OCI_SECRET_KEY',
    page: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
    hits: ['OCI_SECRET_KEY=«{base64:43}=»', 'oracleSecretAccessKey: "«{base64:43}=»"'],
    misses: [
      'OCI_SECRET_KEY={base64:30}=',
      'OCI_REGION={base64:43}=',
      'OCI_FINGERPRINT=20:3b:97:13:55:1c:5b:0d:d3:37:d8:50:4e:c5:3a:34',
    ],
  },
  {
    id: 'oracle-auth-token',
    title: 'Oracle Cloud auth token',
    why: 'Whoever has it pulls and pushes images and uses other services as its owner.',
    keywords: ['oci', 'ocir'],
    assigned: /(?:^|.* )ocir? (?:.* )?(?:token|password)$/,
    pattern: /(?=\S{0,19}\d)[!-~]{20}/,
    confidence: 'likely',
    suggestedName: 'OCI_AUTH_TOKEN',
    page: 'https://docs.oracle.com/en-us/iaas/Content/Registry/Tasks/registrygettingauthtoken.htm',
    hits: ['OCI_AUTH_TOKEN="«{base62:11}(>{base62:7}»"', 'ociRegistryPassword: "«{base62:12}]#{base62:6}»"'],
    misses: ['OCI_AUTH_TOKEN={base62:12}', 'OCI_TENANCY_NAME={base62:20}'],
  },
];
