/** Adobe: client secrets of the Developer Console, with a prefix or as a UUID known by its name. */

import type { Rule } from '../rule.ts';

export const adobe: readonly Rule[] = [
  {
    id: 'adobe-client-secret',
    title: 'Adobe client secret',
    why: 'With its client id it calls Adobe APIs as the technical account.',
    keywords: ['p8e-', 'p8e_'],
    pattern: /(?<![\w-])p8e[_-][A-Za-z0-9_-]{32}(?![\w-])/,
    confidence: 'likely',
    suggestedName: 'ADOBE_CLIENT_SECRET',
    page: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/',
    hits: ['ADOBE_CLIENT_SECRET=«p8e-{base64url:32}»', '"client_secrets": ["«p8e-{base64url:32}»"]'],
    misses: ['p8e-{base64url:20}', 'p8e-your-client-secret-goes-here-now'],
  },
  {
    id: 'adobe-old-client-secret',
    title: 'Adobe client secret (old form)',
    why: 'With its client id it calls Adobe APIs as the technical account.',
    keywords: ['adobe', 'ims_'],
    assigned: /(?:^|.* )(?:adobe|ims) ?(?:.* )?secret$/,
    pattern: /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'ADOBE_CLIENT_SECRET',
    page: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/',
    hits: ['ADOBE_CLIENT_SECRET=«{uuid}»', 'adobeClientSecret: "«{uuid}»"'],
    misses: ['ADOBE_ORG_ID={uuid}', 'ADOBE_CLIENT_SECRET={hex:20}', 'client_secret = "{uuid}"'],
  },
];
