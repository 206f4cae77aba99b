/** OpenStack: secrets of application credentials, 86 characters, known by their name. */

import type { Rule } from '../rule.ts';

export const openstack: readonly Rule[] = [
  {
    id: 'openstack-application-credential',
    title: 'OpenStack application credential secret',
    why: 'With its id it manages servers and volumes in the project.',
    keywords: ['credential_secret', 'credential-secret', 'credentialsecret'],
    assigned: /(?:^|.* )application credential secret$/,
    pattern: /[\w-]{86}/,
    confidence: 'likely',
    suggestedName: 'OS_APPLICATION_CREDENTIAL_SECRET',
    page: 'https://docs.openstack.org/keystone/latest/user/application_credentials.html',
    hits: ['OS_APPLICATION_CREDENTIAL_SECRET=«{base64url:86}»', 'application_credential_secret: "«{base64url:86}»"'],
    misses: ['OS_APPLICATION_CREDENTIAL_ID={hex:32}', 'OS_APPLICATION_CREDENTIAL_SECRET={base64url:20}'],
  },
];
