/** Agora: an app certificate is plain hex known by its name; the app's id is none of it. */

import type { Rule } from '../rule.ts';

export const agora: readonly Rule[] = [
  {
    id: 'agora-app-certificate',
    title: 'Agora app certificate',
    why: 'Whoever has it and the app’s id lets anybody into its calls.',
    keywords: ['agora'],
    assigned: /(?:^|.* )agora.{0,40}(?:certificate|cert|secret)$/,
    pattern: /[0-9a-f]{32}/,
    confidence: 'likely',
    suggestedName: 'AGORA_APP_CERTIFICATE',
    page: 'https://docs.agora.io/en/video-calling/get-started/manage-agora-account',
    hits: ['AGORA_APP_CERTIFICATE=«{hex:32}»', 'agoraAppCertificate: "«{hex:32}»"', 'AGORA_CUSTOMER_SECRET=«{hex:32}»'],
    misses: ['AGORA_APP_ID={hex:32}', 'AGORA_APP_CERTIFICATE={hex:20}'],
  },
];
