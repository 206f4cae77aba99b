/** commercetools: client secrets are 32 characters known by their name. */

import type { Rule } from '../rule.ts';

export const commercetools: readonly Rule[] = [
  {
    id: 'commercetools-client-secret',
    title: 'commercetools client secret',
    why: 'With its client id it reads and changes the project within its scopes: orders, customers, prices.',
    keywords: ['commercetools', 'ctp_'],
    assigned: /(?:^|.* )(?:commerce ?tools|ctp).{0,40}secret$/,
    pattern: /[A-Za-z0-9_-]{32}/,
    confidence: 'likely',
    suggestedName: 'CTP_CLIENT_SECRET',
    page: 'https://docs.commercetools.com/api/projects/api-clients',
    hits: ['CTP_CLIENT_SECRET=«{base64url:32}»', 'commercetoolsClientSecret: "«{base64url:32}»"'],
    misses: ['CTP_CLIENT_ID={base62:24}', 'CTP_CLIENT_SECRET={base62:8}'],
  },
];
