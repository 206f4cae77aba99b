/** Portainer: access tokens, ptr_ and the base64 of 32 bytes. */

import type { Rule } from '../rule.ts';

export const portainer: readonly Rule[] = [
  {
    id: 'portainer-token',
    title: 'Portainer access token',
    why: 'Whoever has it controls the containers of its owner.',
    keywords: ['ptr_'],
    pattern: /(?<![\w-])ptr_[A-Za-z0-9+/]{43}=(?![\w=])/,
    reach: 56,
    confidence: 'certain',
    suggestedName: 'PORTAINER_TOKEN',
    page: 'https://docs.portainer.io/api/access',
    hits: ['PORTAINER_TOKEN=«ptr_{base64:43}=»', 'X-API-Key: «ptr_{base64:43}=»'],
    misses: ['ptr_{base64:20}=', 'shared_ptr_{base64:43}='],
  },
];
