/** n8n: older API keys begin n8n_api_ (newer ones are JSON Web Tokens); encryption keys are known by their name. */

import type { Rule } from '../rule.ts';

export const n8n: readonly Rule[] = [
  {
    id: 'n8n-api-key',
    title: 'n8n API key',
    why: 'Whoever has it reads and changes workflows, and starts them.',
    keywords: ['n8n_api_'],
    pattern: /(?<![A-Za-z0-9])n8n_api_[0-9a-f]{80}(?![\w-])/,
    reach: 96,
    confidence: 'certain',
    suggestedName: 'N8N_API_KEY',
    page: 'https://docs.n8n.io/api/authentication/',
    hits: ['N8N_API_KEY=«n8n_api_{hex:80}»', 'X-N8N-API-KEY: «n8n_api_{hex:80}»'],
    misses: ['n8n_api_{hex:40}', 'n8n_api_key_of_this_instance'],
  },
  {
    id: 'n8n-encryption-key',
    title: 'n8n encryption key',
    why: 'Whoever has it decrypts every credential that the instance stores.',
    keywords: ['n8n'],
    assigned: /(?:^|.* )n 8 n (?:.* )?encryption key$/,
    pattern: /[\w+/=-]{24,64}/,
    confidence: 'likely',
    suggestedName: 'N8N_ENCRYPTION_KEY',
    page: 'https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/',
    hits: ['N8N_ENCRYPTION_KEY=«{base64:32}»', 'n8n.encryptionKey: "«{hex:48}»"'],
    misses: ['N8N_ENCRYPTION_KEY={base62:12}', 'N8N_ENCRYPTION_KEY=your-encryption-key-goes-here'],
  },
];
