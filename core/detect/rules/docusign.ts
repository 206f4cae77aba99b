/** DocuSign: secret keys of integrations are UUIDs, known by their name. */

import type { Rule } from '../rule.ts';

export const docusign: readonly Rule[] = [
  {
    id: 'docusign-secret-key',
    title: 'DocuSign secret key',
    why: 'Whoever has it poses as the integration when people sign in.',
    keywords: ['docusign', 'docu_sign', 'ds_client', 'ds_secret'],
    assigned: /\bdocu ?sign.*(?:secret|secret key|password|token)$|^ds (?:client )?secret(?: key)?$/,
    pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    confidence: 'likely',
    suggestedName: 'DOCUSIGN_SECRET_KEY',
    page: 'https://developers.docusign.com/platform/configure-app/',
    hits: ['DOCUSIGN_CLIENT_SECRET=«{uuid}»', 'docusignSecretKey: "«{uuid}»"'],
    misses: ['DOCUSIGN_INTEGRATION_KEY={uuid}', 'DOCUSIGN_ACCOUNT_ID={uuid}'],
  },
];
